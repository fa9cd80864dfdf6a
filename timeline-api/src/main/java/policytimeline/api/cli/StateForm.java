package policytimeline.api.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// In which form the state is printed.
enum StateForm {
  TABLE,
  JSON,
  CSV;

  static final List<String> COLUMNS =
      List.of("slug", "citation", "status", "applies", "since", "title");

  /// Prints one page after the other.
  interface Printer {

    void print(JsonNode page);

    /// After the last page.
    default void end(JsonNode last) {}
  }

  Printer printer(PrintStream out, int width) {
    return switch (this) {
      case TABLE -> new StateTable(out, width);
      case JSON -> page -> out.println(page);
      case CSV -> new StateCsv(out);
    };
  }

  /// The items of a page, each in the order of [#COLUMNS].
  static List<List<String>> rows(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .map(
            item ->
                List.of(
                    item.path("slug").asString(""),
                    item.path("citation").asString(""),
                    item.path("status").asString(""),
                    item.path("applies").asString(""),
                    item.at("/phase/from").asString(""),
                    item.path("title").asString("")))
        .toList();
  }
}
