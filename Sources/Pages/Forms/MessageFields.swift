import Texts

public enum MessageForm {
  public enum Field: String, FormField { case words = "bericht" }
}

extension MessageForm.Field: LabelledField { var label: Key { .messageField } }
