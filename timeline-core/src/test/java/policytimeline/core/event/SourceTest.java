package policytimeline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.instrument.LegalDate;

class SourceTest {

  @Test
  void a_source_has_a_publisher() {
    assertThat(Source.of(" Federal Register ", null).publisher()).isEqualTo("Federal Register");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("  ", null))
        .withMessage(
            "The publisher of a source is 1 to 200 characters, such as Federal Register; got: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "federalregister.gov",
        "/documents/1",
        "ftp://example.org/1",
        "https://",
        "https://a b.org",
        "javascript:alert(1)",
        ""
      })
  void the_url_of_a_source_is_a_web_address(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("Federal Register", url))
        .withMessage(
            "The url of a source is an absolute http or https address of at most 2000 characters;"
                + " got: "
                + url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.federalregister.gov/d/2023-24283", "http://example.org"})
  void a_web_address_is_kept_as_it_is(String url) {
    assertThat(Source.of("Federal Register", url).url()).isEqualTo(url);
  }

  @Test
  void the_hash_of_a_source_is_sha_256() {
    var hash = "sha256:" + "0af1".repeat(16);

    assertThat(hashed(hash).contentHash()).isEqualTo(hash);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hashed("0af1"))
        .withMessage("The contentHash of a source is sha256: and 64 hexadecimal digits; got: 0af1");
  }

  @Test
  void a_source_is_the_same_whenever_it_was_read() {
    var one = new Source("FR", null, null, null, null, LegalDate.parse("2026-01-01"));
    var other = new Source("FR", null, null, null, null, LegalDate.parse("2026-02-02"));

    assertThat(one.key()).isEqualTo(other.key());
  }

  @Test
  void a_scope_names_parties_or_a_territory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scope(null, null))
        .withMessage("A scope names parties or a territory.");
  }

  @Test
  void an_action_has_a_short_code() {
    assertThat(new ActionId("AAP-001")).hasToString("AAP-001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActionId("AAP 001"))
        .withMessage(
            "An action is letters and digits joined by hyphens or full stops, such as AAP-001;"
                + " got: AAP 001");
  }

  private static Source hashed(String hash) {
    return new Source("Federal Register", null, null, null, hash, null);
  }
}
