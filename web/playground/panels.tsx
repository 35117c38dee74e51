import { pick, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import type { ComponentType } from 'react';
import { ExamplesPanel } from './examples-panel.js';
import { PlanPanel } from './plan-panel.js';
import { SharePanel } from './share-panel.js';
import { TablePanel } from './table-panel.js';

const icon = (path: string) => () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
    <path d={path} />
  </svg>
);

/** A panel that speaks of the tab in front, and begins anew where another comes to the front. */
const ofTab = (Panel: ComponentType) =>
  function PanelOfTab() {
    const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
    return <Panel key={tabs[activeTabIndex]?.id} />;
  };

// Titles are keys to GraphiQL, which keeps the open panel by its title: they stay the same in both languages.

export const EXAMPLES_PANEL: GraphiQLPlugin = {
  title: '示例问题 Questions',
  icon: icon('M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z'),
  content: ExamplesPanel,
};

/** The panels beside the editors that are ours. */
export const PANELS: readonly GraphiQLPlugin[] = [
  EXAMPLES_PANEL,
  { title: '表格与 CSV Table and CSV', icon: icon('M4 5h16v14H4ZM4 10h16M4 14.5h16M10 5v14'), content: ofTab(TablePanel) },
  {
    title: '计划与 Cypher Plan and Cypher',
    icon: icon('M5 5h5v4H5ZM14 15h5v4h-5ZM7.5 9v8H14M14 5h5v4h-5ZM10 7h4'),
    content: ofTab(PlanPanel),
  },
  {
    title: '分享 Share',
    icon: icon(
      'M8.5 13.5l7 4M15.5 6.5l-7 4M6 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM18 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM18 16a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
    ),
    content: ofTab(SharePanel),
  },
];
