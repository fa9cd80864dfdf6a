package policytimeline.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links lead somewhere, words are types, decisions are numbered without a gap.
class DocumentsTest {

  private static final Pattern TYPE = Pattern.compile("\\| `([A-Z][A-Za-z]+)` \\|");

  private static final Pattern DECISION = Pattern.compile("docs/adr/(\\d{4})-[a-z0-9-]+\\.md");

  static Stream<Document> documents() {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_within_the_project_leads_somewhere(Document document) {
    assertThat(document.links()).allMatch(link -> link.toFile().exists());
  }

  @Test
  void every_word_with_a_type_is_a_type_of_the_code() {
    var types =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("policytimeline")
                .stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

    assertThat(words()).isNotEmpty().isSubsetOf(types);
  }

  @Test
  void decisions_are_numbered_from_1_without_a_gap() {
    var numbers =
        documents()
            .map(document -> DECISION.matcher(document.toString()))
            .filter(Matcher::matches)
            .map(found -> Integer.valueOf(found.group(1)))
            .toList();

    assertThat(numbers)
        .isNotEmpty()
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  private static List<String> words() {
    return TYPE.matcher(Document.of("docs/words.md").text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
