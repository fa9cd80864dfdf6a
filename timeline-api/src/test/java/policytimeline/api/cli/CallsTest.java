package policytimeline.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that are right or wrong by themselves, whatever service there is.
class CallsTest {

  /// Nobody answers there.
  private static final String NOWHERE = "http://127.0.0.1:1";

  @Test
  void a_command_is_told_from_the_settings_of_a_service() {
    assertThat(Cli.isAsked(new String[] {"import", "orders.csv"})).isTrue();
    assertThat(Cli.isAsked(new String[] {"imprt", "orders.csv"})).isTrue();
    assertThat(Cli.isAsked(new String[] {"--help"})).isTrue();
    assertThat(Cli.isAsked(new String[] {})).isFalse();
    assertThat(Cli.isAsked(new String[] {"--server.port=0"})).isFalse();
    assertThat(Cli.isAsked(new String[] {"--debug", "--server.port=0"})).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "restore", "export", "state"})
  void every_command_tells_how_it_is_called_its_exit_codes_and_its_version(String command) {
    var help = Called.with(command, "--help").ends(0);

    assertThat(help.out())
        .startsWith("Usage: timeline " + command)
        .contains("Exit codes:", "2   the call is wrong", "--service=URL", "TIMELINE_TOKEN");
    assertThat(help.err()).isEmpty();
    assertThat(Called.with(command, "--version").ends(0).out()).startsWith("Policy Timeline");
  }

  @Test
  void the_commands_are_listed() {
    assertThat(Called.with("--help").ends(0).out())
        .contains("import ", "restore ", "export ", "state ");
  }

  @Test
  void a_command_that_there_is_not_is_wrong_and_one_like_it_is_named() {
    var wrong = Called.with("imprt", "orders.csv").ends(2);

    assertThat(wrong.err()).contains("imprt", "timeline import", "timeline --help");
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void a_day_that_there_is_not_is_named_with_its_option() {
    assertThat(Called.with("state", "--on", "2025-13-01").ends(2).err())
        .contains("--on", "2025-13-01", "a day such as 2025-01-19");
    assertThat(Called.with("import", "-", "--taken-on", "yesterday").ends(2).err())
        .contains("--taken-on", "yesterday");
  }

  @Test
  void a_form_that_there_is_not_is_named_with_those_that_there_are() {
    assertThat(Called.with("state", "--format", "xml").ends(2).err())
        .containsIgnoringCase("--format")
        .containsIgnoringCase("xml")
        .containsIgnoringCase("table, json, csv");
  }

  @Test
  void a_file_that_there_is_not_is_told_before_anything_is_asked(@TempDir Path folder) {
    var missing = folder.resolve("none.csv").toString();

    assertThat(Called.with("import", missing, "--service", NOWHERE).ends(2).err())
        .contains("There is no file " + missing);
    assertThat(Called.with("restore", missing, "--service", NOWHERE).ends(2).err())
        .contains("There is no file " + missing);
  }

  @Test
  void a_complete_file_stands_alone_and_names_its_source_and_its_day(@TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "a").toString();
    var other = Files.writeString(folder.resolve("b.csv"), "b").toString();

    assertThat(Called.with("import", file, "--complete").ends(2).err()).contains("--source");
    assertThat(Called.with("import", file, "--complete", "--source", "Register").ends(2).err())
        .contains("--taken-on");
    assertThat(Called.with("import", file, other, "--complete").ends(2).err()).contains("one file");
  }

  @Test
  void a_service_that_does_not_answer_is_named() {
    var failed = Called.with("state", "--service", NOWHERE).ends(3);

    assertThat(failed.err()).contains(NOWHERE, "cannot be reached");
    assertThat(failed.out()).isEmpty();
  }

  @Test
  void an_address_that_is_none_is_named() {
    assertThat(Called.with("state", "--service", "localhost:8080").ends(2).err())
        .contains("--service", "localhost:8080", "https://");
  }

  @Test
  void a_token_goes_to_another_machine_in_the_clear_only_if_that_is_said(@TempDir Path folder)
      throws IOException {
    var token = Files.writeString(folder.resolve("token"), "the-secret").toString();

    var refused =
        Called.with("export", "-", "--service", "http://timeline.invalid", "--token-file", token)
            .ends(2);

    assertThat(refused.err())
        .contains("timeline.invalid", "--insecure")
        .doesNotContain("the-secret");
    assertThat(
            Called.with(
                    "export",
                    "-",
                    "--service",
                    "http://timeline.invalid",
                    "--token-file",
                    token,
                    "--insecure")
                .ends(3)
                .err())
        .contains("cannot be reached");
  }

  @Test
  void the_token_of_the_data_folder_is_not_sent_to_other_machines() {
    assertThat(
            Called.withInput("x", "import", "-", "--service", "https://timeline.invalid")
                .ends(2)
                .err())
        .contains("needs a token", "--token-file");
  }
}
