/** Where a node that came from the parser starts and ends, as offsets into what was parsed. */
import type { Nodes } from "mdast";

export function spanOf(node: Nodes): [start: number, end: number] {
	return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
