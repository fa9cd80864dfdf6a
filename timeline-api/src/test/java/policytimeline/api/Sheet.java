package policytimeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as it came over the wire, without a browser.
public record Sheet(Answer answer, Document document) {

  /// Asks for a page, as a browser that prefers a language would.
  public static Sheet of(Client client, String path, String language) {
    return of(client.get(path, "Accept", "text/html", "Accept-Language", language), client, path);
  }

  public static Sheet of(Client client, String path) {
    return of(client, path, "en");
  }

  public static Sheet of(Answer answer, Client client, String path) {
    return new Sheet(answer, Jsoup.parse(answer.body(), client.address(path)));
  }

  /// That it could be made.
  public Sheet isWhole() {
    answer.is(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(document.select("[style], script:not([src])"))
        .as("what the policy forbids")
        .isEmpty();
    return this;
  }

  public String heading() {
    return one("h1").text();
  }

  /// What there is exactly one of.
  public Element one(String css) {
    var found = document.select(css);
    assertThat(found).as("%s in %s", css, document.title()).hasSize(1);
    return found.getFirst();
  }

  public List<String> texts(String css) {
    return document.select(css).eachText();
  }

  /// Where the first link leads that says this.
  public String link(String text) {
    return document.select("a").stream()
        .filter(link -> link.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + text + " among " + texts("a")))
        .attr("href");
  }
}
