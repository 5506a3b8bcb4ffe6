package org.livingwell.platform.test.planted.unguarded.open;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenController {

    @PostMapping("/open")
    void open() {}
}
