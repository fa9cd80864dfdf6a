package policytimeline.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import policytimeline.projections.embedded.Secret;

/// Knows one token, that of the data folder, which has every right.
final class TokenIntrospector implements OpaqueTokenIntrospector {

  private static final List<String> RIGHTS =
      List.of("SCOPE_timeline:record", "SCOPE_timeline:correct", "SCOPE_timeline:admin");

  private static final int ID_DIGITS = 12;

  private final byte[] digest;

  TokenIntrospector(Secret token) {
    digest = digest(token.text());
  }

  @Override
  public OAuth2AuthenticatedPrincipal introspect(String token) {
    // digests are of one length, so that the time tells nothing
    if (!MessageDigest.isEqual(digest, digest(token))) {
      throw new BadOpaqueTokenException("The token is not the one of the data folder");
    }
    var recorder = "token-" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    return new DefaultOAuth2AuthenticatedPrincipal(
        recorder, Map.of("sub", recorder), AuthorityUtils.createAuthorityList(RIGHTS));
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
