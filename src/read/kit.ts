/** Everything a build stands on that is not content: templates, house style, and the tool itself. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Templates } from "../model/template.ts";
import { type HouseStyle, readHouseStyle } from "./house-style.ts";
import { readTemplates, templateFiles } from "./templates.ts";
import { readTool, type Tool } from "./tool.ts";

export interface Kit {
	readonly templates: Templates;
	readonly houseStyle: HouseStyle;
	readonly tool: Tool;
	/** Everything read, by path. */
	readonly inputs: ReadonlyMap<string, Uint8Array>;
	/** The texts among it, by the name diagnostics use. */
	readonly texts: ReadonlyMap<string, string>;
}

/**
 * @param home the folder that holds package.json
 */
export function readKit(home: string, diagnostics: Diagnostic[]): Kit {
	const files = templateFiles(home);
	const templates = readTemplates(files, diagnostics);
	const houseStyle = readHouseStyle(files, diagnostics);
	const tool = readTool(home);
	return {
		templates,
		houseStyle,
		tool,
		inputs: new Map([
			...tool.files,
			...[...files.seen].map(
				([path, bytes]) => [`templates/${path}`, bytes] as const,
			),
		]),
		texts: files.texts,
	};
}
