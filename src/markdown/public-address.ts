/**
 * Whether an address leads anybody anywhere: to a host of the public internet by https, to a mailbox at one, or to a
 * telephone.
 *
 * Hosts are named with a full stop in them; a bare name, a name kept for private networks and an address of one (IANA's
 * special-purpose registries, RFC 6761, RFC 6762, RFC 8375) lead nowhere, or somewhere else for each who follows.
 */
import { BlockList, isIP } from "node:net";

export function isPublicAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, pathname, username, password } = new URL(address);
	switch (protocol) {
		case "https:":
			// What stands before `@` passes for the host with whoever reads it.
			return username + password === "" && isPublicHost(hostname);
		case "mailto:":
			return isPublicHost(/^[^@\s]+@([^@\s]+)$/.exec(pathname)?.[1] ?? "");
		case "tel:":
			return /[0-9]{3}/.test(pathname);
		default:
			return false;
	}
}

/** What an author is told of an address that does not. */
export const publicAddress =
	"the https: address of a public site, or one with mailto: or tel:";

function isPublicHost(host: string): boolean {
	const name = host.toLowerCase().replace(/\.$/, "");
	const number = name.replace(/^\[(.*)\]$/, "$1");
	const family = isIP(number);
	if (family !== 0)
		return !privateNumbers().check(number, family === 4 ? "ipv4" : "ipv6");
	return (
		/^[^.\s]+(?:\.[^.\s]+)+$/.test(name) &&
		!/(?:^|\.)(?:localhost|local|internal|lan|test|invalid|home\.arpa)$/.test(
			name,
		)
	);
}

function privateNumbers(): BlockList {
	const list = new BlockList();
	for (const [start, length] of [
		["0.0.0.0", 8],
		["10.0.0.0", 8],
		["100.64.0.0", 10],
		["127.0.0.0", 8],
		["169.254.0.0", 16],
		["172.16.0.0", 12],
		["192.0.0.0", 24],
		["192.168.0.0", 16],
		["198.18.0.0", 15],
		["224.0.0.0", 3],
	] as const)
		list.addSubnet(start, length, "ipv4");
	for (const [start, length] of [
		["::", 127],
		["fc00::", 7],
		["fe80::", 10],
		["ff00::", 8],
	] as const)
		list.addSubnet(start, length, "ipv6");
	return list;
}
