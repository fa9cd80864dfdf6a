package policytimeline.api.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import policytimeline.api.home.TimelineHome;
import tools.jackson.databind.json.JsonMapper;

/// Everybody may read what is law; who writes or administers shows the token of the data folder.
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

  @Bean
  OpaqueTokenIntrospector introspector(TimelineHome home) {
    return new TokenIntrospector(home.token());
  }

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, OpaqueTokenIntrospector introspector, JsonMapper json) {
    var refusal = new UnauthorizedProblem(json);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/dead-letters/**", "/api/v1/projections/**")
                    .hasAuthority("SCOPE_timeline:admin")
                    .requestMatchers("/api/v1/restore")
                    .hasAuthority("SCOPE_timeline:admin")
                    .requestMatchers(HttpMethod.GET, "/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, "/**")
                    .permitAll()
                    // reads by a body, since a list of citations has no room in an address
                    .requestMatchers(HttpMethod.POST, "/api/v1/citations/check")
                    .permitAll()
                    // only says in which language and colours its sender reads
                    .requestMatchers(HttpMethod.POST, "/preferences")
                    .permitAll()
                    .requestMatchers("/error")
                    .permitAll()
                    .anyRequest()
                    .hasAuthority("SCOPE_timeline:record"))
        .oauth2ResourceServer(
            server ->
                server
                    .opaqueToken(token -> token.introspector(introspector))
                    .authenticationEntryPoint(refusal))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
        // a bearer token is never sent by a browser on its own, so there is nothing to forge
        .csrf(csrf -> csrf.disable())
        .headers(
            headers ->
                headers.cacheControl(cache -> cache.disable()).addHeaderWriter(new ContentPolicy()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  WholeAnswerTags etags() {
    return new WholeAnswerTags();
  }
}
