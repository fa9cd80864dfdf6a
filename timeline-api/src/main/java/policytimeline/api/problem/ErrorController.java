package policytimeline.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is refused before any controller sees it, such as a malformed address.
@RestController
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status =
        code instanceof Integer number
            ? HttpStatus.valueOf(number)
            : HttpStatus.INTERNAL_SERVER_ERROR;
    var problem =
        ProblemDetail.forStatusAndDetail(status, "The request cannot be understood as it is.");
    problem.setType(URI.create("/problems/http-" + status.value()));
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path != null) {
      problem.setProperty("path", path.toString());
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
