/// The elements that we use, one function each.

@inlinable
public func html<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("html", attributes, content()) }

@inlinable
public func head<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("head", attributes, content()) }

@inlinable
public func title<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("title", attributes, content()) }

@inlinable
public func body<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("body", attributes, content()) }

@inlinable
public func main<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("main", attributes, content()) }

@inlinable
public func header<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("header", attributes, content()) }

@inlinable
public func footer<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("footer", attributes, content()) }

@inlinable
public func nav<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("nav", attributes, content()) }

@inlinable
public func section<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("section", attributes, content()) }

@inlinable
public func article<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("article", attributes, content()) }

@inlinable
public func div<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("div", attributes, content()) }

@inlinable
public func span<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("span", attributes, content()) }

@inlinable
public func p<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("p", attributes, content()) }

@inlinable
public func h1<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("h1", attributes, content()) }

@inlinable
public func h2<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("h2", attributes, content()) }

@inlinable
public func h3<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("h3", attributes, content()) }

@inlinable
public func ul<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("ul", attributes, content()) }

@inlinable
public func ol<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("ol", attributes, content()) }

@inlinable
public func li<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("li", attributes, content()) }

@inlinable
public func dl<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("dl", attributes, content()) }

@inlinable
public func dt<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("dt", attributes, content()) }

@inlinable
public func dd<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("dd", attributes, content()) }

@inlinable
public func a<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("a", attributes, content()) }

@inlinable
public func strong<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("strong", attributes, content()) }

@inlinable
public func em<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("em", attributes, content()) }

@inlinable
public func small<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("small", attributes, content()) }

@inlinable
public func bdi<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("bdi", attributes, content()) }

@inlinable
public func time<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("time", attributes, content()) }

@inlinable
public func table<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("table", attributes, content()) }

@inlinable
public func caption<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("caption", attributes, content()) }

@inlinable
public func thead<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("thead", attributes, content()) }

@inlinable
public func tbody<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("tbody", attributes, content()) }

@inlinable
public func tr<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("tr", attributes, content()) }

@inlinable
public func th<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("th", attributes, content()) }

@inlinable
public func td<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("td", attributes, content()) }

@inlinable
public func form<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("form", attributes, content()) }

@inlinable
public func fieldset<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("fieldset", attributes, content()) }

@inlinable
public func legend<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("legend", attributes, content()) }

@inlinable
public func label<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("label", attributes, content()) }

@inlinable
public func button<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("button", attributes, content()) }

@inlinable
public func textarea<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("textarea", attributes, content()) }

@inlinable
public func select<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("select", attributes, content()) }

@inlinable
public func option<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("option", attributes, content()) }

@inlinable
public func details<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("details", attributes, content()) }

@inlinable
public func summary<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("summary", attributes, content()) }

@inlinable
public func figure<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("figure", attributes, content()) }

@inlinable
public func blockquote<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("blockquote", attributes, content()) }

@inlinable
public func script<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("script", attributes, content()) }

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
public func aside<Content: HTML>(
  _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> Content
) -> HTMLElement<Content> { HTMLElement("aside", attributes, content()) }
