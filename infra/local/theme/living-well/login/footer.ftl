<#macro content>
<section class="lw-lost">
  <h2>${msg("lwLostTitle")}</h2>
  <p>${msg("lwLost")}</p>
</section>
<section class="lw-help" id="help-now" aria-labelledby="lw-help-title">
  <h2 id="lw-help-title">${msg("lwHelpTitle")}</h2>
  <ul>
    <li><a href="tel:999"><strong>999</strong></a>: ${msg("lwHelp999")}</li>
    <li><a href="tel:111"><strong>NHS 111</strong></a>: ${msg("lwHelp111")}</li>
    <li><a href="tel:116123"><strong>Samaritans</strong></a> 116 123: ${msg("lwHelpSamaritans")}</li>
    <li><a href="sms:85258"><strong>Shout</strong></a>: ${msg("lwHelpShout")}</li>
    <li><a href="tel:18000"><strong>Relay UK</strong></a>${msg("lwHelpRelay")}</li>
  </ul>
</section>
</#macro>
