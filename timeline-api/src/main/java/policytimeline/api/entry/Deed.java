package policytimeline.api.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.instrument.Coded;

/// What people record by a form, and the fields of each.
enum Deed implements Coded {
  ORDER("order"),
  MEMO("memo"),
  REVOCATION("revocation"),
  SUPERSESSION("supersession"),
  CORRECTION("correction");

  static final List<String> SOURCE =
      List.of("source.publisher", "source.url", "source.citation", "source.publishedOn");

  private final String code;

  Deed(String code) {
    this.code = code;
  }

  static Optional<Deed> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  @Override
  public String code() {
    return code;
  }

  /// Its own fields, and those of the source that each has.
  List<String> fields() {
    return Stream.concat(own().stream(), SOURCE.stream()).toList();
  }

  private List<String> own() {
    return switch (this) {
      case ORDER, MEMO -> List.of("citation", "title", "signedOn", "effectiveOn");
      case REVOCATION, SUPERSESSION -> List.of("slug", "by", "signedOn", "effectiveOn");
      case CORRECTION -> List.of("entry", "replacement", "reason");
    };
  }
}
