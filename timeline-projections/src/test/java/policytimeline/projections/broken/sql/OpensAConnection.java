package policytimeline.projections.broken.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class OpensAConnection {

  private OpensAConnection() {}

  static Connection open(String url) throws SQLException {
    return DriverManager.getConnection(url);
  }
}
