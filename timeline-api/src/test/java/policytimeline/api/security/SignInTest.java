package policytimeline.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;
import policytimeline.api.Visitor;

/// Who may write on the pages.
class SignInTest {

  private final Client client = Service.empty().client();

  @Test
  void whoever_has_not_signed_in_is_led_to_do_so_and_back() {
    var stranger = new Visitor(client);

    var led = stranger.get("/record/order?citation=EO%2090010");

    assertThat(led.status()).isEqualTo(303);
    assertThat(led.header("Location"))
        .isEqualTo("/sign-in?back=%2Frecord%2Forder%3Fcitation%3DEO%252090010");
  }

  @Test
  void a_wrong_token_is_said_to_be_wrong_and_opens_nothing() {
    var stranger = new Visitor(client);

    var refused = stranger.send(stranger.open("/sign-in"), "/sign-in", Map.of("token", "guessed"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(Sheet.of(refused, client, "/sign-in").one("#token-fault").text())
        .startsWith("This is not the token of this service.");
    assertThat(stranger.get("/record").status()).isEqualTo(303);
  }

  @Test
  void the_cookie_is_kept_from_scripts_and_from_other_sites() {
    var cookie = new Visitor(client).get("/sign-in").header("Set-Cookie");

    assertThat(cookie).startsWith("timeline=").contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void a_form_from_elsewhere_is_refused_though_the_cookie_comes_with_it() {
    var clerk = Visitor.signedIn(client);

    var forged = clerk.post("/record/order", Map.of("citation", "EO 90011", "step", "record"));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(Sheet.of(forged, client, "/record/order").heading())
        .isEqualTo("This form could not be taken");
    assertThat(client.get("/api/v1/instruments/us-eo-90011").status()).isEqualTo(404);
  }

  @Test
  void the_session_opens_no_door_of_the_interface_for_programs() {
    var clerk = Visitor.signedIn(client);

    assertThat(clerk.post("/api/v1/orders", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void nobody_is_led_to_another_site() {
    var page = new Visitor(client).open("/sign-in?back=//elsewhere.example/");

    assertThat(page.one("form[action=/sign-in] input[name=back]").val()).isEqualTo("/record");
  }

  @Test
  void whoever_signs_out_must_sign_in_again() {
    var clerk = Visitor.signedIn(client);

    clerk.send(clerk.open("/record"), "/sign-out", Map.of());

    assertThat(clerk.get("/record").status()).isEqualTo(303);
  }
}
