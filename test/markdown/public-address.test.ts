/** Addresses that lead every reader to the same place, and those that do not. */
import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/markdown/public-address.ts";

test.each([
	"https://www.gov.uk",
	"https://www.gov.uk:8443/complain?to=us#part",
	"https://bücher.example/",
	"https://8.8.8.8/",
	"https://[2001:4860:4860::8888]/",
	"mailto:enquiries@ofsted.gov.uk",
	"mailto:enquiries@ofsted.gov.uk?subject=Report",
	"tel:+443001231231",
	"tel:0300%20123%201231",
])("%s is public", (address) => {
	expect(isPublicAddress(address)).toBe(true);
});

test.each([
	"http://www.gov.uk",
	"ftp://www.gov.uk",
	"javascript:alert",
	"file:///etc/hosts",
	"//www.gov.uk",
	"page.html",
	"#part",
	"",
	"https://localhost/",
	"https://localhost./",
	"https://reports.localhost",
	"https://intranet/",
	"https://printer.local/",
	"https://wiki.internal",
	"https://nas.home.arpa",
	"https://127.0.0.1/",
	"https://127.1/",
	"https://2130706433/",
	"https://10.1.2.3",
	"https://172.31.0.1",
	"https://192.168.0.1:8080/",
	"https://169.254.169.254/",
	"https://[::1]/",
	"https://[::ffff:10.0.0.1]/",
	"https://[fd00::1]/",
	"https://[fe80::1]/",
	"https://www.gov.uk@example.org/",
	"mailto:",
	"mailto:enquiries",
	"mailto:enquiries@localhost",
	"tel:",
	"tel:help",
])("%s is not", (address) => {
	expect(isPublicAddress(address)).toBe(false);
});
