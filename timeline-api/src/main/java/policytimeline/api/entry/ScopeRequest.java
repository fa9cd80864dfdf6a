package policytimeline.api.entry;

import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.Scope;

/// Whom and where a suspension or a vacatur reaches, where it does not reach everybody everywhere.
record ScopeRequest(@Nullable String parties, @Nullable String territory) {

  private static final int LONGEST = 2000;

  static @Nullable Scope check(@Nullable ScopeRequest scope, Checks checks) {
    if (scope == null) {
      return null;
    }
    var who = checks.optional("scope.parties", scope.parties(), ScopeRequest::words);
    var where = checks.optional("scope.territory", scope.territory(), ScopeRequest::words);
    if (isBlank(scope.parties()) && isBlank(scope.territory())) {
      checks.fault("scope", "It names parties or a territory; leave it out where all are reached.");
    }
    return who == null && where == null ? null : new Scope(who, where);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String words(String text) {
    if (text.length() > LONGEST || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "at most 2000 characters, none of them NUL; got: " + text.length());
    }
    return text;
  }
}
