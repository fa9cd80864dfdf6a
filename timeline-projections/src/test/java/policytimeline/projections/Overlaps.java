package policytimeline.projections;

/// Rows of one instrument that are believed at one position, and of phases those that hold on one
/// day too: there must be none.
public final class Overlaps {

  public static final String PHASES =
      """
      select concat_ws(' ', a.instrument, a.valid_from, a.known_from, b.valid_from, b.known_from)
        from phase a
        join phase b on b.instrument = a.instrument
             and b.ctid <> a.ctid
             and b.valid_from < a.valid_to and a.valid_from < b.valid_to
             and b.known_from < a.known_to and a.known_from < b.known_to
      """;

  public static final String INSTRUMENTS =
      """
      select concat_ws(' ', a.slug, a.known_from, b.known_from)
        from instrument a
        join instrument b on b.slug = a.slug
             and b.ctid <> a.ctid
             and b.known_from < a.known_to and a.known_from < b.known_to
      """;

  private Overlaps() {}
}
