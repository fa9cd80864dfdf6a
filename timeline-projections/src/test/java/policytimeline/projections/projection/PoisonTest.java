package policytimeline.projections.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Only what fails however often it is tried is parked.
class PoisonTest {

  @ParameterizedTest
  @ValueSource(strings = {"22021", "22P05", "23505", "23514", "54000"})
  void what_the_data_is_to_blame_for_is_poison(String state) {
    assertThat(Poison.is(sql(state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "40001", "40P01", "42P01", "53100", "53300", "55P03", "57014", "57P01", "58030",
        "XX000"
      })
  void what_the_database_is_to_blame_for_is_none(String state) {
    assertThat(Poison.is(sql(state))).isFalse();
  }

  static Stream<RuntimeException> outages() {
    return Stream.of(
        new UncategorizedSQLException("flush", null, new SQLException("closed")),
        new DataAccessResourceFailureException("gone"),
        new TransactionSystemException("no savepoint"),
        new CannotCreateTransactionException("no connection", new SQLException("pool is empty")));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void a_failure_without_a_state_is_one_of_the_database(RuntimeException outage) {
    assertThat(Poison.is(outage)).isFalse();
  }

  static Stream<RuntimeException> faults() {
    return Stream.of(
        new SerializationException("unreadable"),
        new ClassCastException("no event"),
        new IllegalStateException("the fold"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_fails_before_the_database_is_asked_is_poison(RuntimeException fault) {
    assertThat(Poison.is(fault)).isTrue();
  }

  @Test
  void the_cause_is_the_innermost_one() {
    assertThat(Poison.cause(sql("23505"))).isEqualTo("SQLException: refused");
  }

  private static RuntimeException sql(String state) {
    return new DataIntegrityViolationException("flush", new SQLException("refused", state));
  }
}
