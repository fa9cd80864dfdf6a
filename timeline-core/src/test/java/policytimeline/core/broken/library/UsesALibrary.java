package policytimeline.core.broken.library;

import org.hamcrest.Matcher;

/// Depends on what core has no business with.
record UsesALibrary(Matcher<String> matcher) {}
