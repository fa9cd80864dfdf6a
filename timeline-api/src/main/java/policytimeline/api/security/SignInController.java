package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;

/// Asks once for the token, and keeps in the session whose it is; the token itself is not kept.
@RestController
class SignInController {

  /// @param fault what is wrong with the token
  record Door(String heading, String back, String proof, @Nullable String fault) {}

  private final OpaqueTokenIntrospector introspector;
  private final Pages pages;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  SignInController(OpaqueTokenIntrospector introspector, Pages pages) {
    this.introspector = introspector;
    this.pages = pages;
  }

  @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> ask(@RequestParam @Nullable String back, HttpServletRequest request) {
    return page(200, here(back), null, request);
  }

  @PostMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> signIn(
      @RequestParam @Nullable String token,
      @RequestParam @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var there = here(back);
    if (token == null || token.isBlank()) {
      return page(422, there, "sign.missing", request);
    }
    try {
      enter(introspector.introspect(token.strip()), request, response);
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(there)).build();
    } catch (BadOpaqueTokenException wrong) {
      return page(422, there, "sign.wrong", request);
    }
  }

  /// In a session of its own: one that somebody else may have begun is not kept.
  private void enter(
      OAuth2AuthenticatedPrincipal who, HttpServletRequest request, HttpServletResponse response) {
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  private ResponseEntity<String> page(
      int status, String back, @Nullable String fault, HttpServletRequest request) {
    var reader = Reader.of(request);
    var language = reader.language();
    var heading = language.text("sign.heading");
    var here = Address.of("/sign-in").with("back", back);
    return pages.page(
        status,
        "sign-in",
        reader,
        Frame.of(reader, here, null, heading),
        new Door(
            heading, back, SignedIn.proof(request), fault == null ? null : language.text(fault)));
  }

  /// Back to where somebody was, and never to another site.
  private static String here(@Nullable String back) {
    if (back == null || !back.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*")) {
      return "/record";
    }
    try {
      return URI.create(back).toString();
    } catch (IllegalArgumentException none) {
      return "/record";
    }
  }
}
