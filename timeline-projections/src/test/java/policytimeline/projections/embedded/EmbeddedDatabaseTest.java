package policytimeline.projections.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server that keeps people's records is as safe as one that they would install.
class EmbeddedDatabaseTest {

  private static final String STARTED = "started ";

  /// Starts a server, says so, and waits to be killed.
  static final class Owner {

    private Owner() {}

    static void main(String[] arguments) throws IOException {
      var database = EmbeddedDatabase.start(Path.of(arguments[0]));
      System.out.println(STARTED + database.url("postgres"));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Test
  void it_is_durable_secret_and_for_this_machine_alone(@TempDir Path folder) throws Exception {
    try (var database = EmbeddedDatabase.start(folder);
        var connection = connect(database)) {
      assertThat(one(connection, "show fsync")).isEqualTo("on");
      assertThat(one(connection, "show full_page_writes")).isEqualTo("on");
      assertThat(one(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(one(connection, "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(all(connection, "select distinct auth_method from pg_hba_file_rules"))
          .containsExactly("scram-sha-256");
      assertThat(one(connection, "select datcollate from pg_database where datname = 'postgres'"))
          .isEqualTo("C.UTF-8");
      assertThatNobodyEntersWithout(database);
      assertThat(otherAddresses())
          .allSatisfy(address -> assertThatRefuses(address, port(database)));
    }
  }

  @Test
  void data_survives_a_close_and_a_start(@TempDir Path folder) throws Exception {
    try (var first = EmbeddedDatabase.start(folder);
        var connection = connect(first)) {
      change(connection, "create table kept as select 14110 as number");
    }
    try (var second = EmbeddedDatabase.start(folder);
        var connection = connect(second)) {
      assertThat(one(connection, "select number::text from kept")).isEqualTo("14110");
    }
  }

  @Test
  void a_server_that_outlived_its_owner_is_stopped_and_its_data_kept(@TempDir Path folder)
      throws Exception {
    var owner = owner(folder);
    var started = owner.inputReader().lines().filter(line -> line.startsWith(STARTED)).findFirst();
    owner.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

    var orphan = started.orElseThrow().substring(STARTED.length());
    var password = Secret.in(folder.resolve("password")).text();
    try (var connection = DriverManager.getConnection(orphan, "postgres", password)) {
      change(connection, "create table kept as select 14110 as number");
    }
    try (var database = EmbeddedDatabase.start(folder);
        var connection = connect(database)) {
      assertThat(one(connection, "select number::text from kept")).isEqualTo("14110");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(orphan, "postgres", password));
    }
  }

  private static Process owner(Path folder) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(java, "-cp", classes, Owner.class.getName(), folder.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void assertThatNobodyEntersWithout(EmbeddedDatabase database) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> DriverManager.getConnection(database.url("postgres"), database.user(), "guess"))
        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
  }

  private static void assertThatRefuses(InetAddress address, int port) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port), 1000);
              }
            });
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private static int port(EmbeddedDatabase database) {
    return URI.create(database.url("postgres").substring("jdbc:".length())).getPort();
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.url("postgres"), database.user(), database.password());
  }

  private static String one(Connection connection, String sql) throws SQLException {
    return all(connection, sql).getFirst();
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(String.valueOf(found.getString(1)));
      }
    }
    return rows;
  }

  private static void change(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
