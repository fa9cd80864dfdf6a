package policytimeline.api.search;

import policytimeline.api.page.Cursor;

/// How many items were on the pages before. What is ranked is bounded, and at a fixed position it
/// does not change.
final class SearchCursor {

  private static final int MOST = 1_000_000;

  private SearchCursor() {}

  static String write(int items) {
    return Cursor.write(items);
  }

  static Integer read(String cursor) {
    return Cursor.read(cursor, 1, parts -> checked(Integer.parseUnsignedInt(parts.getFirst())));
  }

  private static Integer checked(int items) {
    if (items < 0 || items > MOST) {
      throw new IllegalArgumentException("more than was ranked");
    }
    return items;
  }
}
