package policytimeline.core.instrument;

import org.jspecify.annotations.Nullable;

/// How an entry names another instrument or actor: the citation as written, and the slug where it
/// has one. Courts, statutes and Public Land Orders may have none.
public record Reference(Citation citation, @Nullable InstrumentId instrument) {

  /// What a citation names, with the slug where the citation's form tells it.
  public static Reference to(Citation citation) {
    return new Reference(citation, citation.instrument());
  }

  public static Reference to(String citation) {
    return to(Citation.of(citation));
  }

  public boolean names(InstrumentId other) {
    return other.equals(instrument);
  }

  /// One name for one actor however it was cited: the slug, or else the citation.
  public String key() {
    return instrument == null ? citation.text() : instrument.slug();
  }
}
