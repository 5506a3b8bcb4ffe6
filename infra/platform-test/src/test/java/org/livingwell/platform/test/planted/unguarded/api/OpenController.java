package org.livingwell.platform.test.planted.unguarded.api;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenController {

    @PostMapping("/open")
    void open() {}
}
