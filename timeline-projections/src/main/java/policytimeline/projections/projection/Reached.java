package policytimeline.projections.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps `projected`. Its one row is the lock of all that writes read models.
final class Reached {

  private static final String LOCK =
      """
        select position
          from projected
           for update
      """;

  private static final String REACHED =
      """
      update projected
         set position = :position
      """;

  private final JdbcClient db;

  Reached(JdbcClient db) {
    this.db = db;
  }

  /// Keeps others from writing read models until the transaction ends; nobody who reads waits.
  ///
  /// @return the position that the read models have
  long lock() {
    return db.sql(LOCK).query(Long.class).single();
  }

  void set(long position) {
    db.sql(REACHED).param("position", position).update();
  }
}
