package policytimeline.api.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import policytimeline.core.instrument.Coded;

/// What people record by a form, and the fields of each.
enum Deed implements Coded {
  ORDER("order", "citation", "title", "signedOn", "effectiveOn"),
  MEMO("memo", "citation", "title", "signedOn", "effectiveOn"),
  REVOCATION("revocation", "slug", "by", "signedOn", "effectiveOn"),
  SUPERSESSION("supersession", "slug", "by", "signedOn", "effectiveOn"),
  CORRECTION("correction", "entry", "replacement", "reason");

  static final List<String> SOURCE =
      List.of("source.publisher", "source.url", "source.citation", "source.publishedOn");

  private final String code;
  private final List<String> fields;

  Deed(String code, String... fields) {
    this.code = code;
    this.fields = List.of(fields);
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
    var all = new ArrayList<>(fields);
    all.addAll(SOURCE);
    return all;
  }
}
