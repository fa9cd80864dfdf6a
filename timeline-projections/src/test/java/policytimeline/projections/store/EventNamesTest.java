package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The committed list of names is only ever added to: a name that goes leaves entries that nobody
/// can read.
class EventNamesTest {

  private static final Path COMMITTED = Path.of("src/test/resources/golden/event-names.txt");

  @Test
  void every_name_that_was_ever_stored_can_be_read() throws IOException {
    assertThat(EventNames.BY_NAME.keySet()).containsAll(committed());
  }

  @Test
  void a_new_event_is_added_to_the_committed_list() throws IOException {
    assertThat(committed()).containsAll(EventNames.BY_NAME.keySet());
  }

  @Test
  void the_name_is_that_of_the_record_without_its_package() {
    assertThat(EventNames.BY_NAME)
        .allSatisfy((name, type) -> assertThat(type.getSimpleName()).isEqualTo(name));
  }

  @Test
  void every_shape_has_its_first_revision() {
    assertThat(EventNames.BY_NAME.values())
        .allSatisfy(type -> assertThat(EventNames.revisionOf(type)).isEqualTo("1"));
  }

  private static List<String> committed() throws IOException {
    return Files.readAllLines(COMMITTED, StandardCharsets.UTF_8);
  }
}
