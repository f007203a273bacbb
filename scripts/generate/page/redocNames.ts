/** What the menu's item of the page on screen has. */
export const ACTIVE = "data-active";

/**
 * The selectors by which our styles and scripts find what Redoc renders. Nothing else in the project knows Redoc's inner
 * names, except that `page.css` sets and uses its custom properties; a test in a browser makes sure that each of them
 * finds something. In `page.css`, `:--name` stands for one.
 */
export const REDOC = {
  /** Everything; an id, so that our rules win over Redoc's classes. */
  root: "#redoc",
  /** The column of the menu. */
  menu: ".menu-content",
  /** What opens Redoc's own search, which ours replaces. */
  searchTrigger: '[data-testid="search-trigger"]',
  /** The choice between two layouts, below the menu. */
  layoutSwitch: '[data-component-name="Sidebar/SidebarActions"] > span',
  /** Opens the menu on a narrow screen. */
  menuButton: '[data-testid="floating-button"]',
  /** Everything beside the menu. */
  content: "main",
  /** A page, with its address in `data-section-id`. */
  place: "[data-section-id]",
  /** The page of an operation: a row for the heading, the request and the responses. */
  operation: '[data-item-kind="httpItem"]',
  /** Text and fields, in each row. */
  middle: '[data-testid="middle-panel"]',
  /** Samples, in each row. */
  right: '[data-testid="right-panel"]',
  /** Rendered Markdown. */
  prose: '[data-component-name="Markdown/Markdown"]',
  /** A table in rendered Markdown. */
  tableFrame: ".md-table-wrapper",
  /** The button beside a heading that copies the page as YAML. */
  pageActions: '[data-testid="page-actions"]',
  /** The heading of an operation's request. */
  requestHeading: '[id$="/request"]',
  /** The headings of the groups of parameters. */
  pathHeading: '[id$="/request/path"]',
  queryHeading: '[id$="/request/query"]',
  bodyHeading: '[id$="/request/body"]',
  panel: '[data-component-name="Panel/Panel"]',
  panelBody: '[data-testid="panel-body"]',
  requestSamples: ".panel-request-samples",
  responseSamples: ".panel-response-samples",
  /** The choice of the sample, last among the choices of its panel. */
  sampleChoice: '[data-component-name="Panel/PanelHeader"] button[aria-haspopup="menu"]',
  /** A choice with a name, such as that of the example. */
  choice: 'button[aria-haspopup="menu"][aria-label]',
  dropdown: '[data-testid="dropdown"]',
  source: '[data-testid="source-code"]',
  json: '[data-testid="json-viewer"]',
  statusTabs: "[data-response-codes-tablist]",
  /** A code sample, with its language in `data-language`. */
  code: "code[data-language]",
  schemaName: ".schema-name",
  /** The marks of schemas and of methods in the menu. */
  schemaTag: ".tag-schema",
  getTag: ".tag-get",
  postTag: ".tag-post",
  putTag: ".tag-put",
  deleteTag: ".tag-delete",
  activeItem: `[${ACTIVE}="true"]`,
} as const;

/** Puts Redoc's selectors into a style sheet in place of `:--name`. */
export function withSelectors(css: string): string {
  const selectors = new Map<string, string>(Object.entries(REDOC));
  return css.replace(/:--(\w+)/g, (_, name: string) => {
    const selector = selectors.get(name);
    if (selector === undefined) throw new Error(`page.css names :--${name}, which redocNames.ts lacks.`);
    return `:is(${selector})`;
  });
}
