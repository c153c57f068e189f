/// The elements that we use, one function each.

@inlinable
public func html(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("html", attributes, content())
}

@inlinable
public func head(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("head", attributes, content())
}

@inlinable
public func title(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("title", attributes, content())
}

@inlinable
public func body(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("body", attributes, content())
}

@inlinable
public func main(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("main", attributes, content())
}

@inlinable
public func header(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("header", attributes, content())
}

@inlinable
public func footer(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("footer", attributes, content())
}

@inlinable
public func nav(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("nav", attributes, content())
}

@inlinable
public func section(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("section", attributes, content())
}

@inlinable
public func article(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("article", attributes, content())
}

@inlinable
public func div(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("div", attributes, content())
}

@inlinable
public func span(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("span", attributes, content())
}

@inlinable
public func p(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("p", attributes, content())
}

@inlinable
public func h1(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("h1", attributes, content())
}

@inlinable
public func h2(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("h2", attributes, content())
}

@inlinable
public func h3(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("h3", attributes, content())
}

@inlinable
public func ul(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("ul", attributes, content())
}

@inlinable
public func ol(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("ol", attributes, content())
}

@inlinable
public func li(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("li", attributes, content())
}

@inlinable
public func dl(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("dl", attributes, content())
}

@inlinable
public func dt(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("dt", attributes, content())
}

@inlinable
public func dd(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("dd", attributes, content())
}

@inlinable
public func a(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("a", attributes, content())
}

@inlinable
public func strong(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("strong", attributes, content())
}

@inlinable
public func em(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("em", attributes, content())
}

@inlinable
public func small(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("small", attributes, content())
}

@inlinable
public func bdi(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("bdi", attributes, content())
}

@inlinable
public func time(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("time", attributes, content())
}

@inlinable
public func table(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("table", attributes, content())
}

@inlinable
public func caption(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("caption", attributes, content())
}

@inlinable
public func thead(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("thead", attributes, content())
}

@inlinable
public func tbody(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("tbody", attributes, content())
}

@inlinable
public func tr(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("tr", attributes, content())
}

@inlinable
public func th(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("th", attributes, content())
}

@inlinable
public func td(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("td", attributes, content())
}

@inlinable
public func form(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("form", attributes, content())
}

@inlinable
public func fieldset(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("fieldset", attributes, content())
}

@inlinable
public func legend(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("legend", attributes, content())
}

@inlinable
public func label(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("label", attributes, content())
}

@inlinable
public func button(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("button", attributes, content())
}

@inlinable
public func textarea(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("textarea", attributes, content())
}

@inlinable
public func select(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("select", attributes, content())
}

@inlinable
public func option(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("option", attributes, content())
}

@inlinable
public func details(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("details", attributes, content())
}

@inlinable
public func summary(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("summary", attributes, content())
}

@inlinable
public func figure(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("figure", attributes, content())
}

@inlinable
public func del(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("del", attributes, content())
}

@inlinable
public func blockquote(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("blockquote", attributes, content())
}

@inlinable
public func script(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("script", attributes, content())
}

@inlinable
public func br(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("br", attributes) }

@inlinable
public func hr(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("hr", attributes) }

@inlinable
public func img(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("img", attributes) }

@inlinable
public func input(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("input", attributes) }

@inlinable
public func link(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("link", attributes) }

@inlinable
public func meta(_ attributes: HTMLAttribute...) -> HTMLVoidElement { HTMLVoidElement("meta", attributes) }

@inlinable
public func aside(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("aside", attributes, content())
}
