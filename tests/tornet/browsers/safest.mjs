// Preferences that make a plain Firefox treat a page as Tor Browser does at its level “Safest”.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// What the level itself turns off, in the browser or through its NoScript.
const SAFEST = {
  'javascript.enabled': false,
  'javascript.options.ion': false,
  'javascript.options.baselinejit': false,
  'javascript.options.native_regexp': false,
  'javascript.options.asmjs': false,
  'javascript.options.wasm': false,
  'svg.disabled': true,
  'mathml.disabled': true,
  'gfx.downloadable_fonts.enabled': false,
  'gfx.font_rendering.graphite.enabled': false,
  'gfx.font_rendering.opentype_svg.enabled': false,
  'webgl.disabled': true,
  'media.autoplay.default': 5,
  'media.mp4.enabled': false,
  'media.webm.enabled': false,
  'media.ogg.enabled': false,
  'media.wave.enabled': false,
  'media.flac.enabled': false,
  'media.opus.enabled': false,
  'media.av1.enabled': false,
  'media.mediasource.enabled': false,
  'media.eme.enabled': false,
  'media.peerconnection.enabled': false,
  'media.navigator.enabled': false,
  'media.webspeech.synth.enabled': false,
  'media.gmp-provider.enabled': false,
};

// What Tor Browser does at every level. Its private mode and its isolation of sites are left out: they
// hide the cookies of a page from WebDriver:GetCookies, and a test for cookies would see none ever.
const TOR_BROWSER = {
  'privacy.resistFingerprinting': true,
  'privacy.resistFingerprinting.letterboxing': true,
  // Makes an onion page a secure one, whose images Firefox then asks for by https only: the icon of
  // the page is sought at port 443 too, where the relay has to refuse without ending the circuit.
  'dom.securecontext.allowlist_onions': true,
  'dom.security.https_only_mode': false,
  'dom.security.https_only_mode_pbm': false,
  'dom.security.https_first': false,
  'dom.security.https_first_pbm': false,
  'dom.security.https_first_schemeless': false,
  'network.dns.blockDotOnion': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.predictor.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'network.trr.mode': 5,
};

// Nothing but the page is fetched: a test network has no other place to answer.
const QUIET = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'doh-rollout.disable-heuristics': true,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Port 9 is dead on every machine that does not run an echo service of the eighties.
  'services.settings.server': 'http://127.0.0.1:9',
  'signon.management.page.breach-alerts.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

// Names are resolved by the proxy, and nothing ever goes around it.
function throughProxy({ host, port }) {
  return {
    'network.proxy.type': 1,
    'network.proxy.socks': host,
    'network.proxy.socks_port': port,
    'network.proxy.socks_version': 5,
    'network.proxy.socks_remote_dns': true,
    'network.proxy.socks5_remote_dns': true,
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.proxy.no_proxies_on': '',
  };
}

export async function writeProfile(profile, proxy) {
  // Port 0: Firefox picks a free one, so that two tests can run side by side.
  const preferences = { ...SAFEST, ...TOR_BROWSER, ...QUIET, ...throughProxy(proxy), 'marionette.port': 0 };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await mkdir(profile, { recursive: true, mode: 0o700 });
  await writeFile(join(profile, 'user.js'), lines.join(''));
}
