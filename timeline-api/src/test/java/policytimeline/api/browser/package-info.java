/// The pages in a real browser.
@NullMarked
package policytimeline.api.browser;

import org.jspecify.annotations.NullMarked;
