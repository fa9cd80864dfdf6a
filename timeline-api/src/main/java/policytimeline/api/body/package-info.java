/// The bodies of requests: how much one may hold, and how it is read twice.
@NullMarked
package policytimeline.api.body;

import org.jspecify.annotations.NullMarked;
