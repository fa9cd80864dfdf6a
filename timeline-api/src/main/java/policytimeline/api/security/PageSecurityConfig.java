package policytimeline.api.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/// The pages that write. A browser sends its cookie on its own, so each form proves besides that it
/// comes from here.
@Configuration(proxyBeanMethods = false)
class PageSecurityConfig {

  @Bean
  @Order(1)
  SecurityFilterChain pagesThatWrite(HttpSecurity http, AccessDeniedHandler refusals) {
    var way = new WayToSignIn();
    return http.securityMatcher(
            "/sign-in", "/sign-out", "/import", "/import/**", "/record", "/record/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/sign-in")
                    .permitAll()
                    // how far an import is, everybody may know
                    .requestMatchers(HttpMethod.GET, "/import", "/import/*")
                    .permitAll()
                    .anyRequest()
                    .hasAuthority("SCOPE_timeline:record"))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(way).accessDeniedHandler(refusals))
        .addFilterBefore(new StrangersFilter(way), CsrfFilter.class)
        .logout(leaving -> leaving.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .requestCache(cache -> cache.disable())
        .headers(
            headers ->
                headers.cacheControl(cache -> cache.disable()).addHeaderWriter(new ContentPolicy()))
        .build();
  }
}
