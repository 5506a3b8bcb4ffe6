package org.livingwell.platform.test.planted.causes.act;

import org.livingwell.platform.domain.Cause;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActController {

    @PostMapping("/act")
    @PreAuthorize("permitAll()")
    void act(Cause cause, @RequestBody String body) {}
}
