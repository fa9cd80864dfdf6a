package policytimeline.api.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/// A request with fields at fault: all of them, named at once.
public final class InvalidRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<Fault> faults;

  private InvalidRequest(HttpStatus status, List<Fault> faults) {
    super(faults.toString(), null, false, false);
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  /// Parameters of the address: 400.
  public static InvalidRequest parameters(List<Fault> faults) {
    return new InvalidRequest(HttpStatus.BAD_REQUEST, faults);
  }

  /// Fields of the body: 422.
  public static InvalidRequest body(List<Fault> faults) {
    return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, faults);
  }

  public HttpStatus status() {
    return status;
  }

  public List<Fault> faults() {
    return faults;
  }
}
