package policytimeline.projections.intake.akomantoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;

/// Files that are broken or mean harm are refused as a whole, and nothing of them is recorded.
class HostileFilesTest {

  private static final String ROOT =
      "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";

  @Test
  void no_other_file_is_read(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "a secret");

    assertRefused(entity("SYSTEM '" + secret.toUri() + "'"), "no document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:9/x", "https://127.0.0.1:9/x.dtd", "jar:file:///x.jar!/y"})
  void nothing_is_fetched(String address) {
    assertRefused(entity("SYSTEM '" + address + "'"), "no document type");
    assertRefused("<!DOCTYPE akomaNtoso SYSTEM '" + address + "'>" + ROOT, "no document type");
  }

  @Test
  void no_entity_is_expanded() {
    var bomb = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY a0 'ha'>");
    for (var step = 1; step < 40; step++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(step, step - 1, step - 1));
    }
    assertRefused(bomb + "]>" + ROOT + "&a39;</akomaNtoso>", "no document type");
    assertRefused(ROOT + "&unknown;</akomaNtoso>", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60, 95})
  void a_file_that_breaks_off_says_nothing(int percent) throws IOException {
    var whole = AkomaNtosoTest.excerpt();

    assertRefused(whole.substring(0, whole.length() * percent / 100), "not well-formed");
  }

  @Test
  void another_root_another_document_and_no_act_are_told() {
    assertRefused("<html><body/></html>", "begins with akomaNtoso");
    assertRefused("<akomaNtoso xmlns='http://example.org/other'/>", "begins with akomaNtoso");
    assertRefused(ROOT + "<judgment/></akomaNtoso>", "has judgment on line 1");
    assertRefused(ROOT + "</akomaNtoso>", "has none");
    assertRefused(ROOT + "<act><meta/></act></akomaNtoso>", "FRBRWork");
    assertRefused("", "not well-formed");
  }

  @Test
  void a_wrong_encoding_is_told() throws IOException {
    assertRefused(
        "<?xml version='1.0' encoding='ISO-8859-1'?>" + ROOT + "</akomaNtoso>", "ISO-8859-1");
    assertRefused("<?xml version='1.0' encoding='UTF-16'?>" + ROOT + "</akomaNtoso>", "UTF-16");
    var latin =
        AkomaNtosoTest.excerpt()
            .replace("One, as it", "Citt\u00e0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(latin, "encoded in UTF-8");
  }

  @Test
  void elements_deep_in_each_other_are_refused() {
    assertRefused(ROOT + "<act>" + "<p>".repeat(5000), "deep");
  }

  @Test
  void a_huge_tag_comment_or_text_is_refused() {
    var huge = "x".repeat(1_100_000);

    assertRefused(ROOT + "<act name='" + huge + "'/></akomaNtoso>", "longer than");
    assertRefused(ROOT + "<!-- < " + huge.replace("xxxx", "x < ") + " -->", "longer than");
    assertRefused(ROOT + "<act>" + huge, "longer than");
    assertRefused(
        ROOT + "<act><meta><a b='" + "x".repeat(5000) + "'/></meta></act></akomaNtoso>",
        "metadata");
  }

  private static String entity(String definition) {
    return "<!DOCTYPE akomaNtoso [<!ENTITY x " + definition + ">]>" + ROOT + "&x;</akomaNtoso>";
  }

  private static void assertRefused(String file, String message) {
    assertRefused(file.getBytes(StandardCharsets.UTF_8), message);
  }

  private static void assertRefused(byte[] file, String message) {
    var statements = new ArrayList<Statement>();
    assertThatThrownBy(() -> new AkomaNtoso().read(AkomaNtosoTest.content(file), statements::add))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("a secret");
    assertThat(statements).isEmpty();
  }
}
