package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.event.PolicyEvent;

/// Shapes are stored for ever. The approved file of each event is only ever added, never changed:
/// what it holds must still be read, and written the same.
class GoldenEventsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final LogSerializer serializer = new LogSerializer();

  static Stream<String> names() {
    return EventNames.BY_NAME.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_approved_file_is_the_event_with_every_component_set(String name) throws IOException {
    var event = EventSamples.full(type(name));
    var approved = approved(name + ".1.json");

    assertThat(read(name, approved)).isEqualTo(event);
    assertThat(written(event)).isEqualTo(approved);
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_minimal_file_is_the_event_with_nothing_that_may_be_absent(String name)
      throws IOException {
    var event = EventSamples.minimal(type(name));
    var approved = approved(name + ".1.minimal.json");

    assertThat(read(name, approved)).isEqualTo(event);
    assertThat(written(event)).isEqualTo(approved);
  }

  @Test
  void every_event_has_its_files_and_every_file_its_event() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.contains(".1."))
          .containsExactlyInAnyOrderElementsOf(
              names()
                  .flatMap(name -> Stream.of(name + ".1.json", name + ".1.minimal.json"))
                  .toList());
    }
  }

  private static Class<? extends PolicyEvent> type(String name) {
    return Objects.requireNonNull(EventNames.BY_NAME.get(name));
  }

  private PolicyEvent read(String name, String json) {
    return serializer.deserialize(
        new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, "1")));
  }

  private String written(PolicyEvent event) {
    var stored = serializer.serialize(event, String.class).getData();
    return LogJson.MAPPER.readTree(stored).toPrettyString();
  }

  private static String approved(String file) throws IOException {
    return Files.readString(GOLDEN.resolve(file), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .strip();
  }
}
