<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/arrangement.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/arrangement.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/arrangement.py"/>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/arrangement.py"/>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/arrangement.py"/>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
</context>
<context>
    <name>BasketBinder</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>没有可撤销的</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>没有可重做的</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>剪贴板上没有园鉴的事实、记事或对比</source>
        <translation>The clipboard holds no facts, claims or comparisons from ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>这一条在现数据集里没有可去的地方</source>
        <translation>This item is not in the current dataset</translation>
    </message>
</context>
<context>
    <name>BasketCollector</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>已收入“{name}” {n} 条（Ctrl+4 查看，Ctrl+Z 撤销）</source>
        <translation>
            <numerusform>{n} item collected in "{name}" (Ctrl+4 shows it, Ctrl+Z undoes)</numerusform>
            <numerusform>{n} items collected in "{name}" (Ctrl+4 shows them, Ctrl+Z undoes)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>没有可收入的：放宽搜索或筛选，或先选一条</source>
        <translation>nothing to collect: widen the search or the filters, or select one first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>已经在资料篮里</source>
        <translation>Already in the basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>新标题</source>
        <translation>New heading</translation>
    </message>
</context>
<context>
    <name>BasketCopier</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <source>资料篮是空的</source>
        <translation>The basket is empty</translation>
    </message>
</context>
<context>
    <name>BasketDelegate</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/delegate.py"/>
        <source>标题文字</source>
        <translation>Heading text</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/delegate.py"/>
        <source>已不在</source>
        <translation>Gone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/delegate.py"/>
        <source>有变</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>BasketFiles</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/files.py"/>
        <source>已打开资料篮“{name}”</source>
        <translation>Basket "{name}" opened</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/files.py"/>
        <source>资料篮“{name}”已移走，文件留作 {path}</source>
        <translation>Basket "{name}" was put away; its file is kept as {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/files.py"/>
        <source>资料篮在另一个窗口里改过，这里已跟上</source>
        <translation>The basket was changed in another window; this one has caught up</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/files.py"/>
        <source>已保存 {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>BasketFolder</name>
    <message>
        <location filename="../../desktop/parkfacts/app/basket_folder.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/list.py"/>
        <source>资料篮里的条目</source>
        <translation>Items in the basket</translation>
    </message>
</context>
<context>
    <name>BasketMenus</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>新建…</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>打开文件…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>存为文件…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>移走这个资料篮</source>
        <translation>Put this basket away</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>导出为文件…	Ctrl+E</source>
        <translation>Export to file…	Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>成段文字连同写明的</source>
        <translation>Passage with what was told along</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>加标题	H</source>
        <translation>Add heading	H</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>粘贴	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>写备注	N</source>
        <translation>Write note	N</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>按现数据集更新</source>
        <translation>Update to the current dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>上移	Alt+Up</source>
        <translation>Move up	Alt+Up</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>下移	Alt+Down</source>
        <translation>Move down	Alt+Down</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>移出	Del</source>
        <translation>Remove	Del</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>新建资料篮</source>
        <translation>New basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>全部按现数据集更新（{n} 条）</source>
        <translation>
            <numerusform>Update all to the current dataset ({n} item)</numerusform>
            <numerusform>Update all to the current dataset ({n} items)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>改标题	F2</source>
        <translation>Edit heading	F2</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>转到	Enter</source>
        <translation>Go to	Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>{name}（读不出）</source>
        <translation>{name} (cannot be read)</translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>写材料要用的事实、记事、对比和图，
先收在这里。

选中后按 Ctrl+B，或直接拖进来；
图按 Ctrl+Shift+B。</source>
        <translation>Facts, claims, comparisons and charts
for your report are collected here.

Select and press Ctrl+B, or drag them in;
for the chart, Ctrl+Shift+B.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>收起资料篮</source>
        <translation>Close the basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>＋标题</source>
        <translation>+ Heading</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>加一个标题（H）</source>
        <translation>Add a heading (H)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>复制为</source>
        <translation>Copy as</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>复制资料篮，选择格式</source>
        <translation>Copy the basket, choose a format</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>按 N 写备注；Ctrl+回车写完</source>
        <translation>N to write a note, Ctrl+Return to finish</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>资料篮“{name}”，换篮与操作</source>
        <translation>Basket "{name}", other baskets and actions</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/cell_editor.py"/>
        <source>修改{what}</source>
        <translation>Edit {what}</translation>
    </message>
</context>
<context>
    <name>ChartButtons</name>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>复制、保存这张图，改宽度</source>
        <translation>Copy or save this chart, change its width</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>复制图</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>复制图到剪贴板</source>
        <translation>Copy the chart to the clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>把图保存为文件</source>
        <translation>Save the chart to a file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>宽度</source>
        <translation>Width</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/buttons.py"/>
        <source>复制、保存、拖出的图宽多少厘米</source>
        <translation>Width in cm of charts copied, saved or dragged out</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/pane.py"/>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/pane.py"/>
        <source>选中一条或多条事实，这里按单位画图</source>
        <translation>Select one or more facts to draw them here, by unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/pane.py"/>
        <source>图表，上下键逐条查看，回车选中</source>
        <translation>Chart; Up and Down go through it, Return selects</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/chart/pane.py"/>
        <source>图表部件未能载入：{}</source>
        <translation>The chart could not be loaded: {}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>去掉{condition}</source>
        <translation>Remove {condition}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>正在起作用的搜索和筛选</source>
        <translation>Search and filters in force</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>清除全部</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>清除全部搜索和筛选</source>
        <translation>Clear search and all filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>去掉{condition}</source>
        <translation>Remove {condition}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/chips.py"/>
        <source>还有 {n} 项</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/claims_pane.py"/>
        <source>记事表</source>
        <translation>Claims table</translation>
    </message>
</context>
<context>
    <name>ClipboardWork</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/clipboard_work.py"/>
        <source>没有复制成：{why}</source>
        <translation>Nothing was copied: {why}</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>按主题分组</source>
        <translation>Group by topic</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>显示的列</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>按第二行的列排序</source>
        <translation>Sort by a column of the second line</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>按它升序</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>按它降序</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>左移</source>
        <translation>Move left</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>右移</source>
        <translation>Move right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>加宽</source>
        <translation>Widen</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>变窄</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>再按它升序</source>
        <translation>Then by this, ascending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>再按它降序</source>
        <translation>Then by this, descending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/columns_menu.py"/>
        <source>不按它排序</source>
        <translation>Do not sort by this</translation>
    </message>
</context>
<context>
    <name>ComparisonControls</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>只看可比</source>
        <translation>Comparable only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>各园区都有</source>
        <translation>In all parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>只有一个园区有数的指标，平时收成一行</source>
        <translation>Indicators of which only one park has a figure; folded into one line otherwise</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>转置</source>
        <translation>Transpose</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>园区作行，指标作列</source>
        <translation>Parks as rows, indicators as columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>有的格是手工换的值；点这里都按期间规则取</source>
        <translation>Some values were picked by hand; click to let the period rule choose all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>还可对比：</source>
        <translation>Also comparable:</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>主题</source>
        <translation>Topics</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>自选 {n}</source>
        <translation>
            <numerusform>{n} picked</numerusform>
            <numerusform>{n} picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>显示无对象的 {n} 行</source>
        <translation>
            <numerusform>Show {n} row without counterpart</numerusform>
            <numerusform>Show {n} rows without counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>{park}（同类，{n}个可比指标）</source>
        <translation>
            <numerusform>{park} (same kind, {n} comparable indicator)</numerusform>
            <numerusform>{park} (same kind, {n} comparable indicators)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>只有数</source>
        <translation>Figures only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>对比加入{park}</source>
        <translation>Add {park} to the comparison</translation>
    </message>
</context>
<context>
    <name>ComparisonDetails</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>只写前 {n} 行；选中要写的行可改</source>
        <translation>
            <numerusform>Only the first row is written ({n}); select rows to choose others</numerusform>
            <numerusform>Only the first {n} rows are written; select rows to choose others</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>选中的行；没有选中时，是显示的行。Ctrl+A 选中全部</source>
        <translation>The selected rows; none selected: the rows shown. Ctrl+A selects all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>写成一段话</source>
        <translation>As a paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>可比性</source>
        <translation>Comparability</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>选中一行，这里说明哪些可以比、哪些不可以，为什么。</source>
        <translation>Select a row to see what can be compared, what cannot, and why.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>复制段落</source>
        <translation>Copy paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>还没有两个园区都有的指标，写不成对比的话。</source>
        <translation>No indicator is shared by two parks yet, so there is no comparison to write.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>复制表格（{n} 行）</source>
        <translation>
            <numerusform>Copy table ({n} row)</numerusform>
            <numerusform>Copy table ({n} rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonFrame</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/frame.py"/>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/frame.py"/>
        <source>展开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <source>可比的园区中居首</source>
        <translation>highest of the comparable parks</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <source>另有 {n} 个值，按回车换</source>
        <translation>
            <numerusform>{n} other value, Return changes it</numerusform>
            <numerusform>{n} other values, Return changes it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/frame.py"/>
        <source>另有 {n} 条，见“可比性”</source>
        <translation>
            <numerusform>{n} more under “Comparability”</numerusform>
            <numerusform>{n} more under “Comparability”</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/page.py"/>
        <source>没有符合条件的指标。
放宽“只看可比”“各园区都有”、主题或搜索词。</source>
        <translation>No matching indicators.
Loosen "Comparable only", "In all parks", the topics or the search.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/page.py"/>
        <source>有两个园区可比的指标时，这里画图；选中一行则只画这一行</source>
        <translation>Indicators that two parks can be compared by are drawn here; select a row to draw only that</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/page.py"/>
        <source>还没有选园区：在上面搜索添加，或在“事实”的园区树里勾选。</source>
        <translation>No parks chosen yet: search above to add them, or tick them in the park tree under "Facts".</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table.py"/>
        <source>对比表</source>
        <translation>Comparison table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table.py"/>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table.py"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>不选就是两说并存，两条都在，来源分开</source>
        <translation>Without a choice both are kept, with a source each</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>两人改了同一处</source>
        <translation>Changed by two people</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>都先并存</source>
        <translation>Keep both for now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>两说并存</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>先这样留着</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>同事</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>都定下了。</source>
        <translation>All is decided.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>这里</source>
        <translation>here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>以{name}的为准</source>
        <translation>Take {name}’s</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>已复制图，宽 {cm:g} 厘米，来源在图内</source>
        <translation>Chart copied, {cm:g} cm wide, sources inside</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>图表.png</source>
        <translation>chart.png</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>没有两个园区都有的指标，写不成对比的话</source>
        <translation>No indicator is shared by two parks, so there is no comparison to write</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>还没有图：先在表里选一条或多条</source>
        <translation>No chart yet: select one or more rows in the table first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>没有存下 {path}（{why}）；换一个文件名或文件夹再试</source>
        <translation>Could not save {path} ({why}); try another name or folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>已保存 {path}</source>
        <translation>Saved {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>表里没有事实，没有可复制的：放宽搜索或筛选</source>
        <translation>The table has no facts to copy: widen the search or the filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>表里没有记事，没有可复制的：放宽搜索或筛选</source>
        <translation>The table has no claims to copy: widen the search or the filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>对比里没有行，没有可复制的：放宽筛选或换园区</source>
        <translation>The comparison has no rows to copy: loosen the filters or choose other parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>图以后宽 {cm:g} 厘米</source>
        <translation>Charts are {cm:g} cm wide from now on</translation>
    </message>
</context>
<context>
    <name>CopyPopup</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copy_popup.py"/>
        <source>复制格式</source>
        <translation>Copy formats</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copy_popup.py"/>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copy_popup.py"/>
        <source>复制图时附 SVG</source>
        <translation>Charts with SVG</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copy_popup.py"/>
        <source>复制（{counted}）</source>
        <translation>Copy ({counted})</translation>
    </message>
</context>
<context>
    <name>CorrectButton</name>
    <message>
        <location filename="../../desktop/parkfacts/views/source/correct_button.py"/>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/correct_button.py"/>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
</context>
<context>
    <name>CorrectionOut</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/correction_out.py"/>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/correction_out.py"/>
        <source>交出供核对</source>
        <translation>Hand out for checking</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/correction_out.py"/>
        <source>已写好 {name}（{n} 条）；改好的表拖回窗口，按编号收回</source>
        <translation>
            <numerusform>Wrote {name} ({n} fact); drop the corrected sheet on the window to take it back by id</numerusform>
            <numerusform>Wrote {name} ({n} facts); drop the corrected sheet on the window to take it back by id</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetButton</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/dataset_button.py"/>
        <source>{title} + 我的数据 {n} 份</source>
        <translation>
            <numerusform>{title} + {n} own</numerusform>
            <numerusform>{title} + {n} own</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_button.py"/>
        <source>{title} · 离线</source>
        <translation>{title} · offline</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_button.py"/>
        <source>数据集：{what}</source>
        <translation>Datasets: {what}</translation>
    </message>
</context>
<context>
    <name>DatasetOpener</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_opening.py"/>
        <source>正在打开 {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_opening.py"/>
        <source>正在打开 {name}</source>
        <translation>Opening {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_opening.py"/>
        <source>{title} 已经打开着</source>
        <translation>{title} is open already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dataset_opening.py"/>
        <source>没有打开 {name}</source>
        <translation>{name} was not opened</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>数据集</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>把 Excel、WPS 表格或 .parkfacts 文件拖进窗口，就有了自己的数据。</source>
        <translation>Drop an Excel or WPS table or a .parkfacts file on the window to have data of your own.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>勾选的数据集与自带的一起显示</source>
        <translation>Ticked datasets are shown with the bundled one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>显示所在文件夹</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>移出列表…</source>
        <translation>Remove from the list…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>新建…</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>新数据存这里</source>
        <translation>New data go here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>交出一份副本…</source>
        <translation>Hand on a copy…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>打开…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>合并同事的文件…</source>
        <translation>Merge a colleague’s file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>回到自带</source>
        <translation>Back to the bundled one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>{name}：更多</source>
        <translation>{name}: more</translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>文稿的标题：同一文稿里，下次复制的出处编号接着上次的</source>
        <translation>Title of the document: within one document, the numbers of sources go on from copy to copy</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>文稿</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>不记文稿，每次从 1 起</source>
        <translation>none: each copy starts at 1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>起</source>
        <translation>on</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>出处编号从几起</source>
        <translation>Number of the first source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/document_box.py"/>
        <source>出处编号从</source>
        <translation>Sources from no.</translation>
    </message>
</context>
<context>
    <name>DragSource</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/dragging.py"/>
        <source>选中了 {n} 条，一次至多拖出 {most} 条；请改用复制或导出</source>
        <translation>
            <numerusform>{n} item is selected, at most {most} can be dragged out; copy or export instead</numerusform>
            <numerusform>{n} items are selected, at most {most} can be dragged out; copy or export instead</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/dragging.py"/>
        <source>已拖出</source>
        <translation>Dragged out</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>换个词试试：文字、数字、拼音、首字母都行。</source>
        <translation>Try another word: text, figures, pinyin or initials.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>你是不是要找：</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>这个数据集里没有可显示的。</source>
        <translation>This dataset has nothing to show here.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>按 Esc 清空搜索框里的词。</source>
        <translation>Esc clears the words in the search box.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>没有同时符合上面 {n} 项的。</source>
        <translation>
            <numerusform>Nothing meets the {n} condition above.</numerusform>
            <numerusform>Nothing meets all {n} conditions above.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>按 {keys} 清除搜索和筛选。</source>
        <translation>{keys} clears search and filters.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>没有找到“{query}”。</source>
        <translation>Nothing found for "{query}".</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>没有符合“{words}”的。</source>
        <translation>Nothing found for "{words}".</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/export_dialog.py"/>
        <source>文件类型</source>
        <translation>File type</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/export_dialog.py"/>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/export_dialog.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>资料篮是空的，没有可导出的</source>
        <translation>The basket is empty; nothing to export</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>表里没有事实，没有可导出的：放宽搜索或筛选</source>
        <translation>No facts to export: loosen the search or the filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>表里没有记事，没有可导出的：放宽搜索或筛选</source>
        <translation>No claims to export: loosen the search or the filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>对比里没有行，没有可导出的：放宽筛选或换园区</source>
        <translation>The comparison has no rows to export: loosen the filters or choose other parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>导出 {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>正在导出 {name}…</source>
        <translation>Exporting {name}…</translation>
    </message>
</context>
<context>
    <name>ExtentDialog</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/print_extent.py"/>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/print_extent.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/print_extent.py"/>
        <source>打印 {counted}</source>
        <translation>Print {counted}</translation>
    </message>
</context>
<context>
    <name>ExtentSwitch</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>范围</source>
        <translation>Extent</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/facet_model.py"/>
        <source>{n} 条</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/facet_pane.py"/>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/facet_pane.py"/>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/facet_pane.py"/>
        <source>清除全部筛选</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/facet_pane.py"/>
        <source>筛选条件，空格勾选</source>
        <translation>Filters; Space ticks</translation>
    </message>
</context>
<context>
    <name>FactDelegate</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/kit/table_delegate.py"/>
        <source>{n} 条</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactHistory</name>
    <message>
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>收回这一处</source>
        <translation>Take this back</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>更早的还有 {n} 次</source>
        <translation>
            <numerusform>{n} earlier change</numerusform>
            <numerusform>{n} earlier changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>收回整批 {n} 处</source>
        <translation>
            <numerusform>Take back {n} change</numerusform>
            <numerusform>Take back all {n} of the batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>还没有事实：先看各列成为什么。</source>
        <translation>No facts yet: look first at what the columns become.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>将成为的事实</source>
        <translation>Facts to be</translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>降序</source>
        <translation>descending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>升序</source>
        <translation>ascending</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>{n} 条</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>第 {place} 个排序列</source>
        <translation>sort column {place}</translation>
    </message>
</context>
<context>
    <name>FactPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/fact_pane.py"/>
        <source>事实表</source>
        <translation>Fact table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/fact_pane.py"/>
        <source>点击排序，按住 Shift 再点加排；拖动换位；右键选择列、按主题分组</source>
        <translation>Click to sort, Shift+click to sort by one more; drag to move; right-click to choose columns and to group by topic</translation>
    </message>
</context>
<context>
    <name>FileTaker</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/file_taking.py"/>
        <source>一次打开一个；还有 {n} 个文件没有打开：{name}</source>
        <translation>
            <numerusform>One at a time; {n} file was not opened: {name}</numerusform>
            <numerusform>One at a time; {n} files were not opened: {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/file_taking.py"/>
        <source>剪贴板上没有表格。先在 Excel、WPS、Word 或网页里复制，再来粘贴。</source>
        <translation>There is no table on the clipboard. Copy one in Excel, WPS, Word or a web page first.</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/grid_cells.py"/>
        <source>改这一格</source>
        <translation>Change this cell</translation>
    </message>
</context>
<context>
    <name>HandbookOpener</name>
    <message>
        <location filename="../../desktop/parkfacts/views/help/opener.py"/>
        <source>手册是中文的。</source>
        <translation>The handbook is in Chinese.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/opener.py"/>
        <source>打不开使用手册（{why}）；请重新安装程序</source>
        <translation>The handbook cannot be opened ({why}); please install the program again</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>找到的</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>没有找到。换一个词，或清空看目录。</source>
        <translation>Nothing found. Try another word, or clear the box to see the contents.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>搜索手册</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>目录或正文</source>
        <translation>Contents or page</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>后退（Alt+Left）</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>前进（Alt+Right）</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>缩小字（Ctrl+-）</source>
        <translation>Smaller type (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>缩小字</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>放大字（Ctrl++）</source>
        <translation>Larger type (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>放大字</source>
        <translation>Larger type</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>找到 {n} 处</source>
        <translation>
            <numerusform>{n} place found</numerusform>
            <numerusform>{n} places found</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/help/window.py"/>
        <source>{title} - 园鉴使用手册</source>
        <translation>{title} - ParkFacts Handbook</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>编码</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>分隔符</source>
        <translation>Separator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>数据的第一行</source>
        <translation>First row of data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>数据的最后一行</source>
        <translation>Last row of data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>各列的含义</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>存下、载入或重新看出各列的含义</source>
        <translation>Keep, load or find anew what the columns mean</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>分隔</source>
        <translation>Separator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>数据行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>文字对吗？不对就换一种编码或分隔。头几行读作：
{lines}</source>
        <translation>Is the text right? If not, choose another encoding or separator. The first lines read:
{lines}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>重新看出各列的含义</source>
        <translation>Find the meaning of columns anew</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>载入各列的含义…</source>
        <translation>Load the meaning of columns…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>另存各列的含义…</source>
        <translation>Save the meaning of columns…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>{name}（隐藏）</source>
        <translation>{name} (hidden)</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>关上这一页，什么也不写；做到一半的留着</source>
        <translation>Close this page and write nothing; what is half done stays</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>只入无问题的</source>
        <translation>Import sound ones</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>全部入库</source>
        <translation>Import all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ImportGrid</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_grid.py"/>
        <source>原表</source>
        <translation>Table as it is</translation>
    </message>
</context>
<context>
    <name>ImportMenus</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>改这一格（F2）</source>
        <translation>Change this cell (F2)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>数据从这行开始</source>
        <translation>Data begin in this row</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>数据到这行为止</source>
        <translation>Data end in this row</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>这行是表头</source>
        <translation>This row is a head</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>这一行不计</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>不要这个数（空格键）</source>
        <translation>Leave this figure out (Space)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>看过了，没错</source>
        <translation>Looked at, right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>恢复原样：{cell}</source>
        <translation>Put back: {cell}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>“{name}”是…</source>
        <translation>“{name}” is…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>{letter} 列成为</source>
        <translation>Column {letter} becomes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>第 {number} 行</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>两说都留</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_menus.py"/>
        <source>用表中的数</source>
        <translation>Use the figure of the table</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_note.py"/>
        <source>打开文件…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_note.py"/>
        <source>粘贴为数据</source>
        <translation>Paste as data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_note.py"/>
        <source>把表格拖到这里</source>
        <translation>Drop a table here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_note.py"/>
        <source>也可以打开文件（xlsx、xls、xlsb、ods、csv、tsv、txt），或粘贴从 Excel、WPS、Word、网页里复制的表格。</source>
        <translation>Or open a file (xlsx, xls, xlsb, ods, csv, tsv, txt), or paste a table copied in Excel, WPS, Word or a web page.</translation>
    </message>
</context>
<context>
    <name>ImportOpener</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/import_opener.py"/>
        <source>{told}；余下 {n} 条还在这里</source>
        <translation>
            <numerusform>{told}; {n} more is still here</numerusform>
            <numerusform>{told}; {n} more are still here</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_opener.py"/>
        <source>剪贴板里的表格</source>
        <translation>the table on the clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_opener.py"/>
        <source>“{name}”做到一半，还没有入库，留着</source>
        <translation>“{name}” is half done and not imported yet; it is kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_opener.py"/>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>来源与含义</source>
        <translation>Source and meaning</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>名称</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>没能读这张表（见日志）</source>
        <translation>This table could not be read (see the log)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>正在读表…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>正在入库…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>正在算…</source>
        <translation>Working it out…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>这张表读不了</source>
        <translation>This table cannot be read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>导入表格 - 园鉴</source>
        <translation>Import a table - ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>导入 {name} - 园鉴</source>
        <translation>Import {name} - ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_window.py"/>
        <source>正在读 {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
</context>
<context>
    <name>ImportWriter</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>已撤销：{title}</source>
        <translation>Undone: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>看看</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>我的数据刚刚有了变化，请再看一遍再入库</source>
        <translation>Your data have just changed; look again, then import</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/link_button.py"/>
        <source>转到这条事实</source>
        <translation>Goes to this fact</translation>
    </message>
</context>
<context>
    <name>ListDelegate</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/list_cells.py"/>
        <source>改这一格</source>
        <translation>Change this cell</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/list_cells.py"/>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../desktop/parkfacts/app/long_work.py"/>
        <source>已取消：{what}</source>
        <translation>Cancelled: {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/main_window.py"/>
        <source>园鉴 ParkFacts</source>
        <translation>ParkFacts</translation>
    </message>
</context>
<context>
    <name>MappingKeeper</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/mapping_keeping.py"/>
        <source>没有写下 {path}（{why}）</source>
        <translation>could not write {path} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/mapping_keeping.py"/>
        <source>已保存 {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>MeaningForm</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>列和全表的含义</source>
        <translation>Meaning of columns and table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>看过了，没错</source>
        <translation>Looked at, right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>这一列成为什么</source>
        <translation>What this column becomes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>是水平，还是另一列的增速、占比</source>
        <translation>A level, or growth or share of another column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>是哪一列的</source>
        <translation>Of which column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>空格照上面一格</source>
        <translation>Empty means as above</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>是</source>
        <translation>Is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>这一列</source>
        <translation>This column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>全表</source>
        <translation>Whole table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/meaning_form.py"/>
        <source>成为</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>MergedChanges</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/merged_changes.py"/>
        <source>并入的改动</source>
        <translation>Changes that were merged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/merged_changes.py"/>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/merged_changes.py"/>
        <source>还有 {n} 处</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_finder.py"/>
        <source>名称、简称、拼音</source>
        <translation>Name, short name, pinyin</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_finder.py"/>
        <source>就是它</source>
        <translation>This one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_finder.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>表中没有名称。</source>
        <translation>The table has no names.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>名称</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>就这样建</source>
        <translation>Make it so</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>新园区</source>
        <translation>New park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>新指标</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>“{name}”是哪个园区</source>
        <translation>Which park is “{name}”?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>“{name}”是哪个指标</source>
        <translation>Which indicator is “{name}”?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/naming.py"/>
        <source>{count} 个新名称都照此新建</source>
        <translation>Take all {count} new names as proposed</translation>
    </message>
</context>
<context>
    <name>OptionMenus</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>只看可比</source>
        <translation>Comparable only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>各园区都有</source>
        <translation>In all parks</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>显示无对象的 {n} 行</source>
        <translation>
            <numerusform>Show {n} row without counterpart</numerusform>
            <numerusform>Show {n} rows without counterpart</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>转置</source>
        <translation>Transpose</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>每个园区最近的一期，期间写在数下</source>
        <translation>the latest of each park, with its period under the figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>只取同一期间，别的期间留空</source>
        <translation>one period only; others stay blank</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>期间</source>
        <translation>period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>主题</source>
        <translation>topic</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>还可对比</source>
        <translation>Also comparable</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/other_windows.py"/>
        <source>这个数据集和资料篮在另一个窗口中也打开着（{time} 起）；两边的改动都会存下</source>
        <translation>This dataset and this basket are open in another window too (since {time}); changes of both are kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/other_windows.py"/>
        <source>这个数据集在另一个窗口中也打开着（{time} 起）</source>
        <translation>This dataset is open in another window too (since {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/other_windows.py"/>
        <source>这个资料篮在另一个窗口中也打开着（{time} 起）；两边的改动会互相跟上</source>
        <translation>This basket is open in another window too (since {time}); each follows the changes of the other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/other_windows.py"/>
        <source>园鉴在另一个窗口中也打开着（{time} 起）；设置和资料篮两边都会存下</source>
        <translation>ParkFacts is open in another window too (since {time}); settings and baskets of both are kept</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>新数据集.parkfacts</source>
        <translation>new-dataset.parkfacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>已写好 {name}，一个文件就是全部；同事用“合并同事的文件”并入</source>
        <translation>Wrote {name}, one file that is whole; a colleague takes it in by “Merge a colleague’s file”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>还没有自己的数据可以交出</source>
        <translation>There are no own data to hand on yet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>已存到 {path}，以后都存在那里</source>
        <translation>Saved to {path}, and from now on there</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>再打开</source>
        <translation>Open again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>已建 {name}，新数据会存进它</source>
        <translation>Made {name}; new data go into it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_actions.py"/>
        <source>已移出 {name}，文件还在原处</source>
        <translation>Removed {name} from the list; the file is where it was</translation>
    </message>
</context>
<context>
    <name>OwnBanner</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/banner.py"/>
        <source>我的数据：待办</source>
        <translation>Own data: to be looked at</translation>
    </message>
</context>
<context>
    <name>OwnBinding</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/own_binding.py"/>
        <source>正在并入我的数据</source>
        <translation>Taking in own data</translation>
    </message>
</context>
<context>
    <name>OwnDialogs</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>自有数据集 (*.parkfacts);;所有文件 (*)</source>
        <translation>Own datasets (*.parkfacts);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>新建数据集</source>
        <translation>New dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>交出一份副本</source>
        <translation>Hand on a copy</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>存到别处</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>合并同事的文件</source>
        <translation>Merge a colleague’s file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>导入表格</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>改动记在谁名下</source>
        <translation>Whose changes they are</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>同事合并这个文件时，看得到哪一处是谁改的。只写在您的数据文件里，可以不填。</source>
        <translation>A colleague who merges this file sees who changed what. It is written in your data files only, and may be left empty.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>如：李工</source>
        <translation>e.g. Li</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>您的称呼</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>记下</source>
        <translation>Remember</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>我的数据没有存下</source>
        <translation>Own data are not saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>移出列表</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>自有数据集 (*.parkfacts)</source>
        <translation>Own datasets (*.parkfacts)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>表格 ({endings});;所有文件 (*)</source>
        <translation>Tables ({endings});;All files (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>{names} 的改动还没有存下。</source>
        <translation>Changes of {names} are not saved yet.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_dialogs.py"/>
        <source>把“{title}”移出列表？文件留在原处，随时可以再打开。</source>
        <translation>Remove “{title}” from the list? The file stays where it is and can be opened again at any time.</translation>
    </message>
</context>
<context>
    <name>OwnFeature</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>已打开 {title}（{n} 条事实），与 {base} 一起显示</source>
        <translation>
            <numerusform>Opened {title} ({n} fact), shown with {base}</numerusform>
            <numerusform>Opened {title} ({n} facts), shown with {base}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>同事合并文件时，看得到哪一处是谁改的：要记下您的称呼吗？</source>
        <translation>Colleagues who merge the file see who changed what: shall your name stand there?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>{name} 这次没有打开：{why}</source>
        <translation>{name} was not opened this time: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>{name} 没有存下：{why}。改动都还在，程序会一直再试。</source>
        <translation>{name} is not saved: {why}. All changes are kept, and it is tried again.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>两人改了同一处：{n} 处，现在两说并存</source>
        <translation>
            <numerusform>Changed by two people in {n} place; both are kept</numerusform>
            <numerusform>Changed by two people in {n} places; both are kept</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>填称呼…</source>
        <translation>Give a name…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>不用</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>{opened}；它{other}</source>
        <translation>{opened}; {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>存到别处…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>现在再试</source>
        <translation>Try now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>看一看</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>就这样并存</source>
        <translation>Keep both</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>我的数据里有 {n} 处要您定，定之前两边都在</source>
        <translation>
            <numerusform>Own data: {n} thing to decide; until then both stand</numerusform>
            <numerusform>Own data: {n} things to decide; until then both stand</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>再试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>{name} 已经打开着</source>
        <translation>{name} is open already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <source>{name} 现在存下了</source>
        <translation>{name} is saved now</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <source>{name} 被换成了较早的一份，这里后来的改动又并了进去；要退回，请收回那些改动</source>
        <translation>{name} was replaced by an older state; later changes were merged into it again. To go back, take those back</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <source>看改了什么</source>
        <translation>See what</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <source>{who} 改了 {n} 处，已并入 {name}</source>
        <translation>
            <numerusform>{who}: {n} change, merged into {name}</numerusform>
            <numerusform>{who}: {n} changes, merged into {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <source>同事</source>
        <translation>A colleague</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../desktop/parkfacts/views/help/page_view.py"/>
        <source>手册正文：{title}</source>
        <translation>Page: {title}</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/pane_tabs.py"/>
        <source>展开</source>
        <translation>Unfold</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/pane_tabs.py"/>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
</context>
<context>
    <name>ParkJoining</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>“{park}”与下面选的是同一个园区：事实合在一起，两个名字都能搜到。随时可以分开。</source>
        <translation>“{park}” and the one chosen below are one park: their facts stand together, and both names find it. They can be parted at any time.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>这两个是同一个园区</source>
        <translation>The two are one park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>另一个叫什么</source>
        <translation>What the other is called</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>另一个园区</source>
        <translation>The other park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>找到的园区</source>
        <translation>Parks that were found</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>合为一个</source>
        <translation>Join</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ParkModel</name>
    <message>
        <location filename="../../desktop/parkfacts/models/park_model.py"/>
        <source>主属{park}</source>
        <translation>home {park}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/park_model.py"/>
        <source>另属{park}</source>
        <translation>also {park}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/park_model.py"/>
        <source>{n} 条</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/park_model.py"/>
        <source>另属：{park} {note}</source>
        <translation>Also in {park} {note}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/park_model.py"/>
        <source>与{park}有重叠，不可相加 {note}</source>
        <translation>Overlaps with {park}; not to be added up. {note}</translation>
    </message>
</context>
<context>
    <name>ParkPane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>园区树，空格勾选以便并列</source>
        <translation>Park tree; Space ticks a park for comparison</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>显示全部园区</source>
        <translation>Show all parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>点名称：只看它；勾选：对比</source>
        <translation>Name: show only it; box: compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>取消全部勾选</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>只看它</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>与另一个是同一个园区…</source>
        <translation>The same park as another…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>不再对比</source>
        <translation>Do not compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>勾选对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>分开合在一起的</source>
        <translation>Part what was joined</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/park_pane.py"/>
        <source>对比 {n} 个园区 ›</source>
        <translation>
            <numerusform>Compare {n} park ›</numerusform>
            <numerusform>Compare {n} parks ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkSearch</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/park_search.py"/>
        <source>＋ 添加园区</source>
        <translation>+ Add park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/park_search.py"/>
        <source>添加园区</source>
        <translation>Add park</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/print_actions.py"/>
        <source>{n} 条印出来有几百页，至多打印 {most} 条：请选中或筛选一部分，或导出 Excel</source>
        <translation>
            <numerusform>{n} item would take hundreds of pages, at most {most} are printed: select or filter some of them, or export to Excel</numerusform>
            <numerusform>{n} items would take hundreds of pages, at most {most} are printed: select or filter some of them, or export to Excel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/print_actions.py"/>
        <source>没有可打印的：放宽筛选，或勾选园区</source>
        <translation>Nothing to print: loosen the filters, or tick parks</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>没有问题。</source>
        <translation>No problems.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_lists.py"/>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/progress_line.py"/>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/progress_line.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/progress_line.py"/>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>我的数据：要您定的</source>
        <translation>Own data: to decide</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>以后再定</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>没有要定的了。</source>
        <translation>There is nothing left to decide.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>更正仍然成立</source>
        <translation>The correction holds</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>不再更正</source>
        <translation>Correct no more</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>删去这一条</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>定了的随时可以撤销</source>
        <translation>What is decided can be undone</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>{n} 处</source>
        <translation>
            <numerusform>{n}</numerusform>
            <numerusform>{n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>去看</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>{n} 处都两说并存</source>
        <translation>
            <numerusform>Keep both at {n} place</numerusform>
            <numerusform>Keep both at {n} places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>以“{name}”为准</source>
        <translation>Take “{name}”</translation>
    </message>
</context>
<context>
    <name>RowEditing</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>{dataset}的事实不改动：您的更正另存一条，显示的是更正，两边都能查到。</source>
        <translation>Facts of {dataset} are not changed: your correction is kept as a fact of its own and shown instead; both can be found.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>这是 {dataset} 的事实，原样保留；说错了可以更正</source>
        <translation>This is a fact of {dataset} and stays as it is; if it is wrong, correct it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>修改事实</source>
        <translation>Edit fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>更正事实</source>
        <translation>Correct fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>存为更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>新事实</source>
        <translation>New fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>供核对</source>
        <translation>For checking</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>先在事实表里选一条事实</source>
        <translation>Select a fact in the table first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>先选要更正的事实</source>
        <translation>Select the fact to correct first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>没有改动，没有存更正</source>
        <translation>Nothing was changed; no correction was saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>还没有自己的事实可以交出</source>
        <translation>There are no facts of your own to hand out yet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>它是自带数据集的，不能改动；自己的数据集里的才能改</source>
        <translation>It belongs to the bundled dataset and cannot be changed; only what is in your own data can</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>先选一条事实</source>
        <translation>Select a fact first</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <source>不改</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <source>新建…</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <source>新建{what}</source>
        <translation>New {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <source>还要看：{names}</source>
        <translation>Still to do: {names}</translation>
    </message>
</context>
<context>
    <name>RowForms</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>新园区</source>
        <translation>New park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>新指标</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>新来源</source>
        <translation>New source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>引文：{cited}</source>
        <translation>Citation: {cited}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>已有：{period} {figure}（{source}）</source>
        <translation>Known already: {period}, {figure} ({source})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>修改{what}</source>
        <translation>Edit {what}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/search_box.py"/>
        <source>搜索园区、指标、数字（拼音也行）</source>
        <translation>Search parks, indicators, numbers (or pinyin)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/search_box.py"/>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SeveralEditing</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>删除 {n} 条事实；有 {more} 处说的是它们，会不再指着它们。随后可以撤销。</source>
        <translation>
            <numerusform>Delete {n} fact; what is told of it elsewhere (places: {more}) will not point to it any more. It can be undone.</numerusform>
            <numerusform>Delete {n} facts; what is told of them elsewhere (places: {more}) will not point to them any more. It can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>先在事实表里选自己的事实</source>
        <translation>Select facts of your own in the table first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>先选要填下一年的事实；Ctrl+A 全选</source>
        <translation>Select the facts whose next year is to be filled in first; Ctrl+A selects all</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>选中的事实没有可填的下一年：已经有了，或者没有年份</source>
        <translation>The selected facts have no next year to fill in: it is there already, or they have no year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>改选中的</source>
        <translation>Change selected facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>选中的都不是自己的事实：不改动它们，一条一条可以更正</source>
        <translation>None of the selected facts is your own: they stay as they are, and can be corrected one by one</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>改 {n} 条自己的事实；空着的不改。</source>
        <translation>
            <numerusform>Changes {n} fact of your own; what is left empty stays.</numerusform>
            <numerusform>Changes {n} facts of your own; what is left empty stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>另有 {n} 条不是自己的，不动。</source>
        <translation>
            <numerusform> {n} more is not your own and is left alone.</numerusform>
            <numerusform> {n} more are not your own and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>年鉴、公报、报表的名称</source>
        <translation>Name of the yearbook, communiqué or report</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>发布者</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>统计局、管委会…</source>
        <translation>Statistics bureau, committee…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>发布日期</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>来源类型</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>内部资料</source>
        <translation>Internal</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>没有公开发布；引文中发布者写作“内部资料”</source>
        <translation>Not published; citations name it as internal</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>选中一条，这里说明它是谁的、什么时候的、出自哪一段。</source>
        <translation>Select a row to see whose it is, of when, and in which paragraph it is told.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>来源卡</source>
        <translation>Source card</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>可拖到其他程序里</source>
        <translation>Can be dragged into other programs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>复制句子</source>
        <translation>Copy sentence</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>复制数字</source>
        <translation>Copy figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>引文</source>
        <translation>Cite</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>同一指标的其他事实</source>
        <translation>Other facts of this indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>复制引文</source>
        <translation>Copy citation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>还有 {n} 条，可搜索指标名查看</source>
        <translation>
            <numerusform>{n} more; search for the indicator to see it</numerusform>
            <numerusform>{n} more; search for the indicator to see them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>{n} / {all} 条记事</source>
        <translation>
            <numerusform>{n} of {all} claim</numerusform>
            <numerusform>{n} of {all} claims</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>F1 使用手册</source>
        <translation>F1 Handbook</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>知道了</source>
        <translation>Dismiss</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>{n} / {all} 条</source>
        <translation>
            <numerusform>{n} of {all} fact</numerusform>
            <numerusform>{n} of {all} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>合计 {sum}（推算）</source>
        <translation>Sum {sum} (derived)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>选中 {n} 条</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>本次打开以来对自己数据的每一步。撤销后另做的，先前那一支也还在。</source>
        <translation>Each step with own data since the start. What was left by an undo is kept as a branch.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>编辑历史</source>
        <translation>History of edits</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>编辑历史，回车回到所选的一步</source>
        <translation>History of edits, Return goes to the chosen step</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>打开时的样子</source>
        <translation>As it was at the start</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>回到这一步</source>
        <translation>Go to this step</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>已撤销</source>
        <translation>undone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>打开时的样子 · 现在在这里</source>
        <translation>As it was at the start · now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>现在在这里</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>离开的一支，{n} 步</source>
        <translation>
            <numerusform>A branch that was left, {n} step</numerusform>
            <numerusform>A branch that was left, {n} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/steps.py"/>
        <source>在离开的一支里</source>
        <translation>in a branch that was left</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>换一个值…</source>
        <translation>Pick another value…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>加入资料篮	Ctrl+B</source>
        <translation>Add to basket	Ctrl+B</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>设为基准</source>
        <translation>Set as base</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>前移</source>
        <translation>Move left</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>后移</source>
        <translation>Move right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/table_menus.py"/>
        <source>移出对比</source>
        <translation>Remove from comparison</translation>
    </message>
</context>
<context>
    <name>TableWork</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/table_work.py"/>
        <source>正在排序</source>
        <translation>Sorting</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/table_work.py"/>
        <source>正在准备搜索</source>
        <translation>Preparing the search</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/smoke.py"/>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>记事</source>
        <translation>Claims</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>复制为</source>
        <translation>Copy as</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>复制为，选择格式</source>
        <translation>Copy as, choose a format</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>导出为文件</source>
        <translation>Export to a file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>园区树</source>
        <translation>Park tree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>筛选条件</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>找到 {n} 条</source>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>资料篮，{n} 条</source>
        <translation>
            <numerusform>Basket, {n} item</numerusform>
            <numerusform>Basket, {n} items</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>看{text}</source>
        <translation>Show {text}</translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/tree_delegate.py"/>
        <source>：{chosen}</source>
        <translation>: {chosen}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>已打开 {title}；在 {left} 里的搜索、筛选和勾选没有带过来</source>
        <translation>Opened {title}; search, filters and ticks in {left} were not taken along</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>没有可撤销的</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>没有可重做的</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>之后又改过别的，没有撤销</source>
        <translation>Something else was changed since; nothing was undone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>之后又改过别的；可在编辑历史里回到那一步</source>
        <translation>Other things were changed since; the history of edits leads back there</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>已打开 {title}</source>
        <translation>Opened {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/undoing.py"/>
        <source>回到 {left}</source>
        <translation>Back to {left}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/workspace.py"/>
        <source>正在对比</source>
        <translation>Comparing</translation>
    </message>
</context>
<context>
    <name>YearForm</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>回车到下一行，空着就跳过；只写数时单位同上一年；也可以粘贴 Excel 里的一列。</source>
        <translation>Enter goes to the next row; leave a row empty to skip it. A bare number has last year’s unit. A column of Excel can be pasted.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>为下一年填数</source>
        <translation>Fill in the next year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>下一年的数</source>
        <translation>Figures of the next year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>新数的来源：题名里的几个字，或新建</source>
        <translation>Source of the new figures: a few words of its title, or a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>段</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>在来源的第几段；表格写 1</source>
        <translation>Its paragraph in the source; 1 for a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>接着填</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>新建…</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>新建来源</source>
        <translation>New source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>存下（Ctrl+Enter）</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>已填的 {n} 个数还没有存。</source>
        <translation>
            <numerusform>{n} figure is not saved yet.</numerusform>
            <numerusform>{n} figures are not saved yet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>已填 {done}，共 {all}</source>
        <translation>{done} of {all} filled in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>；还缺来源</source>
        <translation>; the source is missing</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>；{n} 个读不出</source>
        <translation>
            <numerusform>; {n} cannot be read</numerusform>
            <numerusform>; {n} cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>；来源没有列出这一段</source>
        <translation>; the source does not list this paragraph</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>{n} 项已有下一年的数，没有列出。</source>
        <translation>
            <numerusform>{n} has its next year already and is not listed. </numerusform>
            <numerusform>{n} have their next year already and are not listed. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/year_form.py"/>
        <source>{n} 条没有可顺延的年份，没有列出。</source>
        <translation>
            <numerusform>{n} has no year to go on from and is not listed.</numerusform>
            <numerusform>{n} have no year to go on from and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>上一年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>这一年</source>
        <translation>This year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>对照</source>
        <translation>Compared</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>空</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/splitter.py"/>
        <source>窗格的分界，方向键移动</source>
        <translation>Border between panes, arrow keys move it</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>资料篮</source>
        <translation>Basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>窗格</source>
        <translation>Panes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>我的数据</source>
        <translation>Own data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>增改</source>
        <translation>Edit data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>打开数据集…</source>
        <translation>Open dataset…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>回到自带数据集</source>
        <translation>Back to the bundled dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>存为 Excel、Word、PowerPoint 等文件</source>
        <translation>Write an Excel, Word, PowerPoint or other file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>保存图表…</source>
        <translation>Save chart…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>存为 PNG、SVG 或 PDF</source>
        <translation>As PNG, SVG or PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>图的宽度…</source>
        <translation>Chart width…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制、保存、拖出的图宽多少厘米</source>
        <translation>Width in cm of charts copied, saved or dragged out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>署名…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>写在导出和打印的文件上的单位和作者</source>
        <translation>Organisation and author on what is exported and printed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>表、对比和图，A4</source>
        <translation>Table, comparison and chart on A4</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>打印预览…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制为表格</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>表格：粘贴到 Word、WPS、Excel</source>
        <translation>A table to paste into Word, WPS or Excel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制句子和引文</source>
        <translation>Copy sentence and citation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>一句完整的话，附出处</source>
        <translation>A complete sentence with its source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>按上次的格式复制</source>
        <translation>Copy in the last format</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制为…</source>
        <translation>Copy as…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>选择格式并预览</source>
        <translation>Choose a format with a preview</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>复制图</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>图片，含标题与来源</source>
        <translation>A picture with title and sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>导入表格…</source>
        <translation>Import a table…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>Excel、WPS、CSV，核对后入库</source>
        <translation>Excel, WPS, CSV; checked before it is taken in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>粘贴为数据</source>
        <translation>Paste as data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>剪贴板上的表格，核对后入库</source>
        <translation>The table on the clipboard; checked before it is taken in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>数据集…</source>
        <translation>Datasets…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>哪些一起显示，存在哪里</source>
        <translation>Which are shown together, and where they are kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>新建数据集…</source>
        <translation>New dataset…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>合并同事的文件…</source>
        <translation>Merge a colleague’s file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>逐处并入，冲突由您定</source>
        <translation>Field by field; conflicts are yours to settle</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>交出一份副本…</source>
        <translation>Hand on a copy…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>一个文件就是全部</source>
        <translation>One file that is whole</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>要您定的…</source>
        <translation>To decide…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>说法不同的、原文变了的</source>
        <translation>What is said differently, what has changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>编辑历史…</source>
        <translation>History of edits…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>回到任何一步，离开的一支也在</source>
        <translation>Back to any step, and to branches that were left</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>改动记在谁名下…</source>
        <translation>Whose changes they are…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>新事实…</source>
        <translation>New fact…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>写一条自己的事实</source>
        <translation>Write a fact of your own</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>修改或更正…</source>
        <translation>Edit or correct…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>自己的就地改（F2），别的另存更正</source>
        <translation>Your own in place (F2); a correction of others</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>改选中的…</source>
        <translation>Change selected…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>几条一起改期间、状态、来源</source>
        <translation>Period, status, source of several at once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>为下一年填数…</source>
        <translation>Fill in the next year…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>上一年的数在旁边，逐个填</source>
        <translation>One by one, last year’s figure beside each</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>删除选中的自己的事实（Delete）</source>
        <translation>Delete the selected facts of your own (Delete)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>新园区…</source>
        <translation>New park…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>新指标…</source>
        <translation>New indicator…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>新来源…</source>
        <translation>New source…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>改这条的园区…</source>
        <translation>Edit its park…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>改这条的指标…</source>
        <translation>Edit its indicator…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>改这条的来源…</source>
        <translation>Edit its source…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>交出供核对…</source>
        <translation>Hand out for checking…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>带编号的 Excel 表，改好再导入</source>
        <translation>An Excel sheet with ids, imported again when corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>加入资料篮</source>
        <translation>Add to basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>选中的事实、记事或对比</source>
        <translation>The selected facts, claims or comparison</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>图加入资料篮</source>
        <translation>Add chart to basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>打开或收起资料篮</source>
        <translation>Open or close the basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>收集写材料要用的</source>
        <translation>Collect what a report needs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>打开资料篮文件…</source>
        <translation>Open basket file…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>文字、数字、拼音、首字母</source>
        <translation>Text, numbers, pinyin or initials</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>记事</source>
        <translation>Claims</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>首创、进展与机构</source>
        <translation>Firsts, milestones and institutions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>勾选的园区并排</source>
        <translation>The ticked parks side by side</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>清除搜索和筛选</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>撤销对数据、筛选、对比或资料篮的改动</source>
        <translation>Take back changes of data, filters, comparison or basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>列…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>排序、移动、宽窄，显示哪些列</source>
        <translation>Sort, move, widen; which columns are shown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>按主题分组或不分组</source>
        <translation>Group by topic or not</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>不分组时，表跨主题排序</source>
        <translation>Not grouped, the table is sorted across topics</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>深色或浅色</source>
        <translation>Dark or light</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>语言 / Language：English</source>
        <translation>Language / 语言: 中文</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>界面换成英文；复制、导出和打印的仍是中文</source>
        <translation>Show the window in Chinese</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>园区树</source>
        <translation>Park tree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>到园区树；窗口窄时它是抽屉</source>
        <translation>Go to the park tree; a drawer in a narrow window</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>到筛选；窗口窄时它是抽屉</source>
        <translation>Go to the filters; a drawer in a narrow window</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>来源卡</source>
        <translation>Source card</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>到来源卡</source>
        <translation>Go to the source card</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>到图，上下键逐条查看</source>
        <translation>Go to the chart; Up and Down go from bar to bar</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>下一窗格</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>上一窗格</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>右键菜单</source>
        <translation>Context menu</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>所在之处能做的</source>
        <translation>What can be done where the keyboard is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>使用手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>说的是所在之处；另开一个窗口</source>
        <translation>The page for where you are, in a window of its own</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>手册里的一页</source>
        <translation>A page of the handbook</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>关于园鉴</source>
        <translation>About ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/actions.py"/>
        <source>{tip}（{keys}）</source>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../desktop/parkfacts/app/basket_folder.py"/>
        <source>资料篮文件在别处改过，没有盖掉；这里的另存为 {name}</source>
        <translation>the basket file was changed elsewhere and has not been overwritten; this one is saved as {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/basket_folder.py"/>
        <source>资料篮没有存下：{path}（{why}）</source>
        <translation>could not save the basket: {path} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/basket_folder.py"/>
        <source>资料篮打不开：{why}</source>
        <translation>could not open the basket: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/basket_folder.py"/>
        <source>另一个窗口的改动</source>
        <translation>Changes of another window</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/compose/page/sheet.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/beside.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <location filename="../../desktop/parkfacts/models/chart_words.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_verdict.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_grid_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/presenter.py"/>
        <location filename="../../desktop/parkfacts/views/data/cell_editing.py"/>
        <location filename="../../desktop/parkfacts/views/kit/numbers_used.py"/>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>筛选{what}</source>
        <translation>filter {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>对比园区换成{parks}</source>
        <translation>compare {parks} instead</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <location filename="../../desktop/parkfacts/cli/own_writing.py"/>
        <location filename="../../desktop/parkfacts/cli/values.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/drawing/chart_export.py"/>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <location filename="../../desktop/parkfacts/facts/comparison/suggestions.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/correcting.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/own/unifying.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_verdict.py"/>
        <location filename="../../desktop/parkfacts/models/facet_model.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/presenter.py"/>
        <location filename="../../desktop/parkfacts/views/data/own_feature.py"/>
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <location filename="../../desktop/parkfacts/views/data/row_form.py"/>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>{first}等 {n} 项</source>
        <translation>
            <numerusform>{first} and more, {n} in all</numerusform>
            <numerusform>{first} and more, {n} in all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>筛选换成{what}</source>
        <translation>filter {what} instead</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>清除{what}</source>
        <translation>clear {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>换对比园区的次序</source>
        <translation>reorder the parks compared</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>取消勾选{parks}</source>
        <translation>untick {parks}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>勾选{parks}</source>
        <translation>tick {parks}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>不用自选的 {n} 个值</source>
        <translation>
            <numerusform>drop {n} figure picked by hand</numerusform>
            <numerusform>drop {n} figures picked by hand</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>自选对比的值</source>
        <translation>pick a figure to compare</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>对比期间改为{policy}</source>
        <translation>compare {policy}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>换对比的主题</source>
        <translation>change the topics compared</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>换对比的显示列</source>
        <translation>change the columns of the comparison</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>换对比的基准</source>
        <translation>change the base park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>显示无对象的行</source>
        <translation>show rows without counterpart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>收起无对象的行</source>
        <translation>fold rows without counterpart</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>{n} 个园区</source>
        <translation>
            <numerusform>{n} park</numerusform>
            <numerusform>{n} parks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>园区作行</source>
        <translation>parks as rows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>园区作列</source>
        <translation>parks as columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>只看可比</source>
        <translation>only comparable rows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>不再只看可比</source>
        <translation>no longer only comparable rows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>只看各园区都有</source>
        <translation>only rows of all parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/changes.py"/>
        <source>不再只看各园区都有</source>
        <translation>no longer only rows of all parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/conditions.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_grid_model.py"/>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <location filename="../../desktop/parkfacts/views/kit/table_delegate.py"/>
        <source>{name}：{value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/conditions.py"/>
        <source>搜索</source>
        <translation>search</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/conditions.py"/>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/claim_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>园区</source>
        <translation>park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_data.py"/>
        <source>一处修改</source>
        <translation>one change</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_data.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>收回：{title}</source>
        <translation>Taken back: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_data.py"/>
        <source>定下合并时的两说</source>
        <translation>Settle what two people changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_data.py"/>
        <source>撤销：{title}</source>
        <translation>Undo: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_data.py"/>
        <source>合并 {name}</source>
        <translation>Merge {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_file.py"/>
        <source>合不到一起：{why}</source>
        <translation>it cannot be merged: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_files.py"/>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>我的数据</source>
        <translation>My data</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_files.py"/>
        <source>{why}；没有盖掉，这里的另存为 {name}</source>
        <translation>{why}; it was not overwritten, yours is now saved as {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/own_files.py"/>
        <source>没有回音</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/settings.py"/>
        <source>设置文件已损坏，改用默认设置：{path}；原文件留作 {name}.broken</source>
        <translation>the settings file is damaged, using defaults: {path}; the old file is kept as {name}.broken</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/app/settings.py"/>
        <source>设置文件无法读取（{why}），改用默认设置：{path}</source>
        <translation>the settings file cannot be read ({why}), using defaults: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>示例：
  parkfacts                                   打开窗口
  parkfacts 我的数据.json                      用自己的数据集打开窗口
  parkfacts 报告.parkbasket                    打开窗口，旁边是这个资料篮
  parkfacts facts --park 西永综保区 --search 进出口
  parkfacts facts --search wm --format csv &gt; 外贸.csv
  parkfacts facts --with 我的.parkfacts        自带的和自己的事实一起列出
  parkfacts compare 西永综保区 成都高新综保区 海口综保区 --only comparable
  parkfacts export facts --park 西永综保区 --to 西永.docx
  parkfacts export compare 西永综保区 成都高新综保区 --to 对比.xlsx
  parkfacts export basket 报告.parkbasket --to 报告.pptx
  parkfacts sentence ID --cite                句子带引文
  parkfacts import 园区2024.xlsx --into 我的数据.parkfacts --dry-run
  parkfacts check 我的数据.json                检查数据集
  parkfacts set ID literal=近130亿元 备注=快报数 --in 我的数据.parkfacts --who 李工
  parkfacts history ID --in 我的数据.parkfacts
  parkfacts merge 我的.parkfacts 同事的.parkfacts --out 合并.parkfacts
  parkfacts snapshot --out 窗口.png --park 西永综保区

退出码：0 完成；1 输入有问题；2 用法不对。
</source>
        <translation>Examples:
  parkfacts                                   open the window
  parkfacts mine.json                         open the window on a dataset of your own
  parkfacts report.parkbasket                 open the window with this basket beside it
  parkfacts facts --park xiyong-ftz --search export
  parkfacts facts --search wm --format csv &gt; trade.csv
  parkfacts facts --with mine.parkfacts       bundled and own facts in one list
  parkfacts compare xiyong-ftz chengdu-gaoxin-ftz haikou-ftz --only comparable
  parkfacts export facts --park xiyong-ftz --to xiyong.docx
  parkfacts export compare xiyong-ftz chengdu-gaoxin-ftz --to comparison.xlsx
  parkfacts export basket report.parkbasket --to report.pptx
  parkfacts sentence ID --cite                a sentence with its citation
  parkfacts import parks2024.xlsx --into my-data.parkfacts --dry-run
  parkfacts check mine.json                   check a dataset
  parkfacts set ID literal=39% note=preliminary --in my-data.parkfacts --who Li
  parkfacts history ID --in my-data.parkfacts
  parkfacts merge mine.parkfacts theirs.parkfacts --out merged.parkfacts
  parkfacts snapshot --out window.png --park xiyong-ftz

Exit code: 0 done; 1 problems in the input; 2 wrong use.
</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/views/shell/snapshot.py"/>
        <source>主题</source>
        <translation>topic</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>主题的名称或编号</source>
        <translation>name or id of a topic</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/models/claim_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>来源</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>来源的编号、题名或序号</source>
        <translation>id, title or number of a source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>事实编号</source>
        <translation>fact id</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>事实、记事或来源的编号</source>
        <translation>id of a fact, claim or source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>写到哪里；类型看结尾：{endings}</source>
        <translation>where to write; the ending says the kind: {endings}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>指标</source>
        <translation>indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>指标的名称、别名或编号</source>
        <translation>name, alias or id of an indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>筛选出的主题</source>
        <translation>topics that the table is narrowed to</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>选中的事实</source>
        <translation>selected facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>列出园区</source>
        <translation>list parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>列出记事：首创、进展、机构</source>
        <translation>list claims: firsts, milestones, institutions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>列出来源</source>
        <translation>list sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>列出事实</source>
        <translation>list facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把事实写成一句话</source>
        <translation>write a fact as a sentence</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>给出引文（GB/T 7714）</source>
        <translation>give the citation (GB/T 7714)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>检查数据集，列出所有问题</source>
        <translation>check a dataset and list all problems</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>输出与剪贴板一字不差的内容</source>
        <translation>print exactly what goes on the clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>并列两个或几个园区，说明哪些可比</source>
        <translation>put parks side by side and say what is comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>两条事实可不可比，为什么</source>
        <translation>may two facts be compared, and why</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把事实、记事、对比或资料篮写成 Excel、Word、PowerPoint 等文件</source>
        <translation>write facts, claims, a comparison or a basket as Excel, Word, PowerPoint and other files</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把窗口画成一张图</source>
        <translation>draw the window as a picture</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把表格里的数收入我的数据，或先看会怎样</source>
        <translation>take the figures of a table into own data, or see first what would become of them</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>改我的数据里的一条，或更正自带的一条事实</source>
        <translation>change a row of your data, or correct a bundled fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>我的数据的修改记录；收回一处或一批改动</source>
        <translation>the log of your data; take back a change or a batch</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把同一个数据集的两个文件合成一个，两说都留着</source>
        <translation>merge two files of one dataset; where both differ, both are kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>使用手册：写成一个网页，或说它在哪里</source>
        <translation>the handbook: write it as one page for a browser, or say where it is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>园区的名称、别名或编号（含其下所有）</source>
        <translation>name, alias or id of a park (with all under it)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>园鉴 ParkFacts：查园区数字，看出处，带着含义复制。不给命令则打开窗口。</source>
        <translation>ParkFacts: find figures of parks, see where they come from, copy them with their meaning. Without a command it opens the window.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>显示版本</source>
        <translation>show the version</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>程序自检，不显示窗口</source>
        <translation>self-test, without showing a window</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>文件</source>
        <translation>FILE</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>自检报告写到哪里</source>
        <translation>where to write the report of the self-test</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>命令</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>带引文</source>
        <translation>with the citation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>连同与所给事实同一句写明的</source>
        <translation>also what was told in one sentence with the facts given</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>数据集文件，或种子文件夹</source>
        <translation>a dataset file, or a seeds folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>输出格式</source>
        <translation>output format</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>什么</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <source>事实</source>
        <translation>facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/models/claim_model.py"/>
        <source>记事</source>
        <translation>claim</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <source>对比</source>
        <translation>comparison</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>资料篮</source>
        <translation>basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>{told}；只要图：{endings}</source>
        <translation>{told}; the chart alone: {endings}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>一个 .parkbasket 文件</source>
        <translation>a .parkbasket file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>园区的名称、别名或编号，二至八个</source>
        <translation>names, aliases or ids of two to eight parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>nearest：期间相近的也列；same：只列同期</source>
        <translation>nearest: also near periods; same: only the same period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>comparable：只列可比；common：各园区都有</source>
        <translation>comparable: only comparable rows; common: rows that all parks have</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>同 --only comparable</source>
        <translation>as --only comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>也列不到两个园区有数的行</source>
        <translation>also rows in which fewer than two parks have a figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>差值与倍数的基准（默认：第一个）</source>
        <translation>baseline of differences and ratios (default: the first)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>列出差值、倍数、位次（推算）</source>
        <translation>add differences, ratios and ranks (derived)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>两条事实的编号</source>
        <translation>ids of two facts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>词</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>文字、拼音或首字母</source>
        <translation>words, pinyin or initials</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>{words}；可有几个</source>
        <translation>{words}; may be several</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>引文格式</source>
        <translation>style of citation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>把{things}导出为文件</source>
        <translation>export {things} as a file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>厘米</source>
        <translation>CM</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>图宽，默认 15.6</source>
        <translation>width of the chart, default 15.6</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/arguments.py"/>
        <source>带编号和备注的 .xlsx，改好后用 import 按编号收回</source>
        <translation>an .xlsx with ids and notes; import takes it back by id when it is corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/checking.py"/>
        <source>{name}：没有问题（来源 {sources}，园区 {parks}，事实 {facts}，记事 {claims}）</source>
        <translation>{name}: no problems (sources {sources}, parks {parks}, facts {facts}, claims {claims})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/checking.py"/>
        <source>{name}：{n} 处问题</source>
        <translation>
            <numerusform>{name}: {n} problem</numerusform>
            <numerusform>{name}: {n} problems</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>没有符合条件的事实，请放宽搜索词或条件</source>
        <translation>no fact fits; please widen words or conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>没有符合条件的记事，请放宽搜索词或条件</source>
        <translation>no claim fits; please widen words or conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>{why}；已被更正的有：{ids}</source>
        <translation>{why}; corrected ones: {ids}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <source>{why}（没有写文件）</source>
        <translation>{why} (no file was written)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>数据集里没有园区</source>
        <translation>the dataset has no parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>数据集里没有来源</source>
        <translation>the dataset has no sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>--first-number 要与 --cite 同用</source>
        <translation>--first-number goes with --cite</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/commands.py"/>
        <source>事实、记事或来源</source>
        <translation>fact, claim or source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <source>没有符合条件的行，请放宽条件</source>
        <translation>no row fits; please widen the conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>并列</source>
        <translation>side by side</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>求差</source>
        <translation>difference</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>求倍数</source>
        <translation>ratio</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>分高低</source>
        <translation>rank</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>可以</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>不可</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>{act}：{answer}</source>
        <translation>{act}: {answer}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>--first-number 在这里不起作用：没有编号的出处</source>
        <translation>--first-number changes nothing here: no sources with numbers</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <source>一次对比至少 2 个、至多 {most} 个园区，这里有 {count} 个：{names}</source>
        <translation>a comparison has 2 to {most} parks, here are {count}: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <source>基准不在所比的园区之中，以第一个为准</source>
        <translation>the baseline is none of the parks compared; the first is taken</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <source>同属“{family}”而指标不同：{names}</source>
        <translation>of the same topic {family}, but of other indicators: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <source>另有 {n} 行不到两个园区有数，没有列出；--all-rows 列出</source>
        <translation>
            <numerusform>{n} more row, in which fewer than two parks have a figure, is not listed; --all-rows lists it</numerusform>
            <numerusform>{n} more rows, in which fewer than two parks have a figure, are not listed; --all-rows lists them</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/comparing.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/row_space.py"/>
        <location filename="../../desktop/parkfacts/views/shell/counts_label.py"/>
        <source>　</source>
        <translation>   </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>{what}没有 --flavour {wanted}；可用：{names}</source>
        <translation>{what}: there is no --flavour {wanted}; there are: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>事实编号，或记事编号</source>
        <translation>ids of facts, or of claims</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>事实：{facts}（默认 tsv）；记事：{claims}（默认 cited）；资料篮：{basket}（默认 text）</source>
        <translation>facts: {facts} (default tsv); claims: {claims} (default cited); basket: {basket} (default text)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>要么给出编号，要么用 --basket 给一个资料篮</source>
        <translation>give either ids, or a basket by --basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/copying.py"/>
        <source>事实和记事要分开复制；{claims} 是记事</source>
        <translation>copy facts and claims apart; claims are: {claims}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/correction_export.py"/>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>已写下 {path}</source>
        <translation>written: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/correction_export.py"/>
        <source>--for-correction 只写 {ending}</source>
        <translation>--for-correction writes {ending} only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/correction_export.py"/>
        <source>没有自己的事实（没有写文件）</source>
        <translation>no facts of your own (nothing was written)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/correction_export.py"/>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <location filename="../../desktop/parkfacts/views/shell/snapshot.py"/>
        <source>没有写下 {path}（{why}）</source>
        <translation>could not write {path} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <source>--width 只对图片文件（{endings}）起作用</source>
        <translation>--width is only for picture files ({endings})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <source>没有写下 {path}：没有可画的图</source>
        <translation>not written: {path}: there is no chart to draw</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <source>没有写文件：{why}</source>
        <translation>no file was written: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/exporting.py"/>
        <source>{what} 不能写成图片文件</source>
        <translation>{what} cannot be written as a picture file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <source>写成一个网页文件；不给则说现成的在哪里</source>
        <translation>write one page for a browser; without it: say where the ready one is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <source>程序旁边没有现成的手册网页；用 --to 手册.html 写一份</source>
        <translation>there is no page of the handbook beside the program; write one with --to handbook.html</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/handbook.py"/>
        <source>读不了使用手册（{why}）；请重新安装程序</source>
        <translation>the handbook cannot be read ({why}); please install the program again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/history.py"/>
        <source>新增</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>已有</source>
        <translation>there already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>有改动</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>冲突</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>不成</source>
        <translation>not made</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>不行</source>
        <translation>bad</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>需看</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{sound} 条可入库 · {doubtful} 条需看 · {bad} 条不行（新增 {new}，已有 {same}，有改动 {changed}，冲突 {conflict}；缺数 {missing} 格）</source>
        <translation>{sound} ready · {doubtful} to be looked at · {bad} bad (new {new}, there already {same}, changed {changed}, in conflict {conflict}; cells without figure {missing})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{level}  {place}  {what}</source>
        <translation>{level}  {place}  {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{place}  {outcome}  {park} {indicator} {figure}  {period}</source>
        <translation>{place}  {outcome}  {park} {indicator} {figure}  {period}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{said}（格里是“{cell}”）</source>
        <translation>{said} (the cell says “{cell}”)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{said}；应为：{wanted}</source>
        <translation>{said}; should be: {wanted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>来源未写</source>
        <translation>source not told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{line}  {why}</source>
        <translation>{line}  {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/import_records.py"/>
        <source>{place}  不收  {why}</source>
        <translation>{place}  set aside  {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>导入 {file}</source>
        <translation>Import of {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>读的是工作表“{sheet}”；未读的还有：{others}（用 --sheet 选）</source>
        <translation>sheet “{sheet}” was read; not read: {others} (choose by --sheet)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>已收入 {path}：{n} 条事实</source>
        <translation>
            <numerusform>taken into {path}: {n} fact</numerusform>
            <numerusform>taken into {path}: {n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>表格文件；- 是标准输入的制表符分隔文本</source>
        <translation>a file with a table; - is text with tabs from stdin</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>工作表</source>
        <translation>sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>工作表的名称</source>
        <translation>name of the sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>各列是什么、名称指什么，存成的文件</source>
        <translation>a file that says what columns are and what names mean</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>来源：题名、发布者、日期</source>
        <translation>the source: title, publisher, date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>收入哪个数据集；没有就新建</source>
        <translation>the dataset that takes the facts; made where there is none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>只说会怎样，不写文件</source>
        <translation>only tell what would become of it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>只收没有问题的</source>
        <translation>take only what has no problem</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>姓名</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>记在修改记录里</source>
        <translation>for the log of changes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/file.py"/>
        <location filename="../../desktop/parkfacts/facts/own/file.py"/>
        <source>无法读取（{why}）</source>
        <translation>cannot be read ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>没有要写的</source>
        <translation>there is nothing to write</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <source>有 {n} 处不行，没有写文件；--only-sound 只收没有问题的</source>
        <translation>
            <numerusform>{n} place is bad, nothing was written; --only-sound takes what has no problem</numerusform>
            <numerusform>{n} places are bad, nothing was written; --only-sound takes what has no problem</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/importing.py"/>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>不是 UTF-8 文本</source>
        <translation>not UTF-8 text</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>整条</source>
        <translation>whole row</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/history.py"/>
        <source>删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>两人都改了</source>
        <translation>Both changed it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>一人删了，一人改了；留着</source>
        <translation>one removed it, the other changed it; kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>一人删了，另一人在用；留着</source>
        <translation>one removed it, the other uses it; kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>合在一起不通；分开留着，或照旧</source>
        <translation>makes no sense together; kept apart, or as it was</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>那里已有一个文件，没有盖掉</source>
        <translation>there is a file already; it was not overwritten</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>还没有的文件，或要合并的两个之一</source>
        <translation>a new file, or one of the two that are merged</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>已写下 {path}：{n} 条事实</source>
        <translation>
            <numerusform>Written {path}: {n} fact</numerusform>
            <numerusform>Written {path}: {n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>怎么了</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>前一个</source>
        <translation>First</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>后一个</source>
        <translation>Second</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>另一说在</source>
        <translation>Other one in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>{text}（{who}）</source>
        <translation>{text} ({who})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>两者共同的旧版；不给则由修改记录推知</source>
        <translation>the older version that both come from; by default found from the logs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>写到哪里；可以就是其中一个，别的文件不会盖掉</source>
        <translation>where to write; may be one of the two, no other file is overwritten</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/merging.py"/>
        <source>要合并的数据集</source>
        <translation>a dataset to merge</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>没有找到“{query}”；你是不是要找：{names}</source>
        <translation>Nothing found for "{query}"; did you mean: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>{what} 没有收回：{why}</source>
        <translation>{what} was not taken back: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>之后又改过</source>
        <translation>changed again later</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>已经不在了</source>
        <translation>gone by now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>又有了</source>
        <translation>there again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>还有别的用着它</source>
        <translation>still in use</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>修改记录读不懂</source>
        <translation>the log cannot be read</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>{n} 条与收入时不同，用的是现值，收入时的写在旁边</source>
        <translation>
            <numerusform>{n} thing differs from when it was collected; its present value is used, the former one stands beside it</numerusform>
            <numerusform>{n} things differ from when they were collected; their present values are used, the former ones stand beside them</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>现数据集已没有：{gone}</source>
        <translation>no longer in the dataset: {gone}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/naming.py"/>
        <source>{id} 已被 {other} 更正为{figure}</source>
        <translation>{id} is corrected by {other}: {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/opening.py"/>
        <source>{title} 原叠加在{base}之上，现在在{now}之上</source>
        <translation>{title} was begun above {base}, and is above {now} now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>已收回</source>
        <translation>taken back</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/models/claim_model.py"/>
        <source>时间</source>
        <translation>time</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>怎么改</source>
        <translation>Act</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>改了什么</source>
        <translation>Changes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>一批</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/history.py"/>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>事实、园区、指标或来源的编号；不给则列出每一批改动</source>
        <translation>id of a fact, park, indicator or source; without it all batches are listed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>哪个数据集；也可用 --with 给几个</source>
        <translation>which dataset; --with takes several</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>改动</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>收回一处或一批改动，用它的编号；须有 --in</source>
        <translation>take back a change or a batch by its id; needs --in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>请用 --in 说是哪个数据集</source>
        <translation>say with --in which dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>{id} 没有改动过</source>
        <translation>{id} was never changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>没有可以收回的</source>
        <translation>nothing can be taken back</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <source>已收回 {n} 处</source>
        <translation>
            <numerusform>{n} change taken back</numerusform>
            <numerusform>{n} changes taken back</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_history.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/compose/comparison/terms.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/scope.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>更正 {id}</source>
        <translation>Correct {id}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>修改 {id}</source>
        <translation>Change {id}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/history.py"/>
        <source>{field}：{before} 改为 {after}</source>
        <translation>{field}: {before}, now {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>事实、园区、指标或来源的编号；自带数据的事实则写成更正</source>
        <translation>id of a fact, park, indicator or source; a bundled fact gets a correction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>字段=值</source>
        <translation>FIELD=VALUE</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>如 literal=突破2000亿元 period=2024 status=planned 备注=初步核算</source>
        <translation>such as literal=39 period=2024 status=planned note=preliminary</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>哪个数据集；没有就新建</source>
        <translation>which dataset; made if there is none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>编号在哪张表里；几张表里都有时要说</source>
        <translation>which table the id is in, where several have it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>没有要改的</source>
        <translation>nothing to change</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>{id} 在几张表里都有（{names}），请用 --table 说是哪张</source>
        <translation>{id} is in several tables ({names}); say which with --table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>{id} 是自带数据里的，不能改；只有事实可以更正</source>
        <translation>{id} is bundled and cannot be changed; only facts can be corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>{id} 有几种更正，请说是哪一条：{names}</source>
        <translation>{id} has several corrections; please say which one: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_setting.py"/>
        <source>“{text}”应为 字段=值</source>
        <translation>“{text}” should be FIELD=VALUE</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_writing.py"/>
        <source>没有写下（{why}）</source>
        <translation>not written ({why})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/own_writing.py"/>
        <source>已并入 {names} 的 {n} 处改动</source>
        <translation>
            <numerusform>merged {n} change by {names}</numerusform>
            <numerusform>merged {n} changes by {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/cli/own_writing.py"/>
        <source>{n} 处两人所改不同，两说都留着，请看一看</source>
        <translation>
            <numerusform>{n} thing was changed differently by two people; both are kept, please look</numerusform>
            <numerusform>{n} things were changed differently by two people; both are kept, please look</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/own_writing.py"/>
        <source>未署名</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>缺少：\1</source>
        <translation>missing: \1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>不认识的参数：\1</source>
        <translation>unknown arguments: \1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>\1 不能是 \2；可用：\3</source>
        <translation>\1 cannot be \2; there are: \3</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>\1 后面缺少值</source>
        <translation>a value is missing behind \1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>\1 后面不带值</source>
        <translation>\1 takes no value</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>\1 不能与 \2 同用</source>
        <translation>\1 does not go with \2</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>\1：\2</source>
        <translation>\1: \2</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>参数</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>选项</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>{said}（{program} --help 有说明）</source>
        <translation>{said} (see {program} --help)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>数据集（默认：自带的）</source>
        <translation>dataset (default: the bundled one)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>说明和表的语言（默认：随系统）；画窗口时是窗口的</source>
        <translation>language of help and tables (default: the system's); of a picture of the window, that of the window</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>其上叠加我的数据（.parkfacts）；可重复</source>
        <translation>own data above it (.parkfacts); may be repeated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>显示这份说明</source>
        <translation>show this help</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/parser.py"/>
        <source>用法：</source>
        <translation>usage: </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>图.png</source>
        <translation>PICTURE.png</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>写到哪里</source>
        <translation>where to write</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>宽x高</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>默认 1280x800</source>
        <translation>default 1280x800</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>浅色、深色</source>
        <translation>light, dark</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>事实、记事、对比、资料篮（没有 --basket 时里面是 --select 的事实）</source>
        <translation>facts, claims, comparison, basket (without --basket it holds the facts of --select)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>旁边打开一个 .parkbasket 文件</source>
        <translation>open a .parkbasket file beside it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>表格</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>导入页上是哪个文件</source>
        <translation>which file is on the page of imports</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/picturing.py"/>
        <source>只画一处：工具栏、园区树、筛选、表、图、来源卡、对比、对比旁的说明、可比性的理由、资料篮；或打开“复制为”“导出”“导入表格”、改选中一条的表单、“为下一年填数”来画</source>
        <translation>Draw one part only: tool bar, park tree, filters, table, chart, source card, comparison, details beside it, reasons of a verdict, basket; or open Copy as, Export, Import a table, the form of the selected fact, or Fill in next year for it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>句子里也写与所给事实同一句写明的（默认只写所给的）</source>
        <translation>sentences also tell what was told in one sentence with the facts given (default: those given alone)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>写法</source>
        <translation>HOW</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>题名与署名</source>
        <translation>title and signature</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>出处编号从几起，1 至 {most}（默认 1）</source>
        <translation>number of the first source, 1 to {most} (default: 1)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>“{text}”应为 1 至 {most} 的整数</source>
        <translation>"{text}" should be a whole number from 1 to {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>题名</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>文件的题名，默认按内容拟</source>
        <translation>title of the file; by its content unless given</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>单位</source>
        <translation>unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>署名单位</source>
        <translation>organisation that answers for it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>作者</source>
        <translation>author</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>署名作者</source>
        <translation>author who answers for it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>{value}：{words}</source>
        <translation>{value}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>{title}。{values}</source>
        <translation>{title}. {values}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>{flag} 在这里不起作用</source>
        <translation>{flag} changes nothing here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/presets.py"/>
        <source>--{name} 在这里不能是 {value}</source>
        <translation>--{name} cannot be {value} here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/program.py"/>
        <source>没有写完（{why}）</source>
        <translation>not all was written ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/program.py"/>
        <source>命令或数据集文件</source>
        <translation>command or dataset file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/streams.py"/>
        <source>标准输出是关闭的</source>
        <translation>standard output is closed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/values.py"/>
        <source>“{name}”应以 {endings} 之一结尾</source>
        <translation>"{name}" should end in one of {endings}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/values.py"/>
        <source>“{text}”应为 {least:g} 至 {most:g} 厘米</source>
        <translation>"{text}" should be {least:g} to {most:g} centimetres</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/cli/values.py"/>
        <source>“{text}”不是窗口的大小；应为宽x高（各 {least} 至 {most}），如 1280x800</source>
        <translation>"{text}" is no size of a window; it should be WIDTHxHEIGHT (each {least} to {most}), such as 1280x800</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>可比性为“只可并列”的行，只宜并列，不宜比较高低或计算差值。</source>
        <translation>Rows that are "side by side only" may be read beside each other, but not ranked or subtracted.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>可比性为“不可并列”的行，不宜并列。</source>
        <translation>Rows that are "not comparable" should not be put side by side.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{sentence}。</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{sentence}，也不宜相互比较。</source>
        <translation>{sentence}, and should not be compared with each other.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{name}有两处记载：{said}，{agree}。</source>
        <translation>{name} – two accounts: {said}; {agree}.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>两说不合</source>
        <translation>the two accounts disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>关于{park}，{claim}{source}；而{told}{other}，{why}，引用前宜核实。</source>
        <translation>On {park}: {claim}{source}; but {told}{other}; {why}; check before quoting.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>{name}{told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{period}{figure}{source}</source>
        <translation>{period} {figure}{source}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>{words}：{told}</source>
        <translation>{words}: {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{overlaps}；上述每一对园区的数都不能相加，也不宜相互比较。</source>
        <translation>{overlaps}; the figures of each of these pairs of parks cannot be added up, nor be compared with each other.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{source}作{figure}</source>
        <translation>{source} has {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>说法不一，引用前宜核实</source>
        <translation>they disagree, check before quoting</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>说法相合</source>
        <translation>they agree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>两者同在{area}，两说不合</source>
        <translation>both are in {area}, and the two accounts disagree</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{figures}等{n}个数</source>
        <translation>
            <numerusform>{figures} and others, {n} figure in all</numerusform>
            <numerusform>{figures} and others, {n} figures in all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>{name}：{told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{why}，只有{parks}可以相互比较。</source>
        <translation>{why}; only {parks} may be compared with each other.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>{including}，与其他园区统计所含不同。</source>
        <translation>{including}; the figures of the other parks do not cover the same.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/notes.py"/>
        <source>两者同在{area}，同一年度不能都居首位</source>
        <translation>both are in {area}, and cannot both be first in one year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>评价年度</source>
        <translation>year evaluated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>期间</source>
        <translation>period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>分母</source>
        <translation>denominator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>口径</source>
        <translation>scope</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>参评名单</source>
        <translation>list of those rated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>状态</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有的期间未写明</source>
        <translation>a period is not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>不同类园区的统计口径不一</source>
        <translation>kinds of park differ in what they count</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有的数两处说法不一</source>
        <translation>two accounts of a figure disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>园区有包含关系</source>
        <translation>one park lies in another</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>园区范围有交叠</source>
        <translation>the parks overlap</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有的是约数，上下限不明</source>
        <translation>a figure is approximate, with unknown bounds</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>限定词同向，差值推算不出</source>
        <translation>qualifiers point the same way, so no difference follows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>在限定词和舍入的范围内分不出高低</source>
        <translation>order cannot be told within qualifiers and rounding</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有限定词，差值只知下限或上限</source>
        <translation>with qualifiers, only a bound of the difference is known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有期末数，也有年度数</source>
        <translation>one figure is as of the end of a period, another of a whole year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>有的参评数未写明</source>
        <translation>how many were rated is not always stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>累计从何时起算未写明</source>
        <translation>start of the cumulation not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>{names}之间</source>
        <translation>{names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>{what}不同</source>
        <translation>different {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>{park}的数{included}</source>
        <translation>{park}: {included}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>{one}与{other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>{most}和{last}不同</source>
        <translation>different {most} and {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/reasons.py"/>
        <source>{words}（{values}）</source>
        <translation>{words} ({values})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>推算值由表中数字计算，区间由原数末位的舍入和限定词得出。</source>
        <translation>Derived values are computed from the figures of this table; their ranges follow from the rounding of the last digit and from qualifiers.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>另有：{values}</source>
        <translation>Also: {values}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>与{name}之差（{mark}）</source>
        <translation>Difference from {name} ({mark})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>为{name}的倍数（{mark}）</source>
        <translation>Multiple of {name} ({mark})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>表内位次（{mark}）</source>
        <translation>Rank in this table ({mark})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>{mark}{sentence}</source>
        <translation>{mark} {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>另有：{values}。</source>
        <translation>Also: {values}.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>{name}，{values}。</source>
        <translation>{name}: {values}.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>可比性</source>
        <translation>comparability</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <source>有数的{n}个中</source>
        <translation>
            <numerusform>of {n} with a figure</numerusform>
            <numerusform>of {n} with figures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/sheet.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>第{place}</source>
        <translation>no. {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/terms.py"/>
        <source>推断为{period}</source>
        <translation>inferred: {period}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/comparison/terms.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>是否实现未写明</source>
        <translation>not stated whether achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>限定词</source>
        <translation>qualifier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>{period}（{mark}）</source>
        <translation>{period} ({mark})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>{qualifier}：{meaning}</source>
        <translation>{qualifier}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>达到或高于所写的数，上限不详</source>
        <translation>the figure written or more; upper limit unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>高于所写的数，上限不详</source>
        <translation>more than the figure written; upper limit unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>低于所写的数，下限不详</source>
        <translation>less than the figure written; lower limit unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>在所写的数上下，幅度不详</source>
        <translation>around the figure written; how closely is unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>比所写的数多一些，不满下一个整数</source>
        <translation>somewhat more than the figure written, below the next round number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>在所写的位次之内</source>
        <translation>within the place written</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>未另作说明</source>
        <translation>not specified</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>{id}（现在的数据里没有）</source>
        <translation>{id} (not in the data as they are now)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>{told}（{dataset}）</source>
        <translation>{told} ({dataset})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>同时写明</source>
        <translation>told with</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>{title} {told}</source>
        <translation>{title}: {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>另一说法</source>
        <translation>another account</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>更正了</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>折合</source>
        <translation>base unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>所指</source>
        <translation>of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <source>数据集</source>
        <translation>Dataset</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>还有 {n} 条</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>表格位置</source>
        <translation>Cell</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>备注</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>已被更正</source>
        <translation>corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>同指标、同期间、同口径</source>
        <translation>same indicator, period and scope</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/facts/card.py"/>
        <source>不推算：{why}</source>
        <translation>not derived: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>表头</source>
        <translation>header</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>数值</source>
        <translation>figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>金额单位</source>
        <translation>money in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>出处</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>标点</source>
        <translation>punctuation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <source>图</source>
        <translation>chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>连同写明的</source>
        <translation>with what was told along</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>带表头</source>
        <translation>with header</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>不带</source>
        <translation>without</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>原文</source>
        <translation>as written</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>数，限定词在旁</source>
        <translation>number, qualifier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>原文和数</source>
        <translation>both</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>随原文</source>
        <translation>as written</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>元</source>
        <translation>元 (yuan)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>万元</source>
        <translation>万元 (10k yuan)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>亿元</source>
        <translation>亿元 (100m yuan)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>单列</source>
        <translation>own column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>写入表头</source>
        <translation>in the header</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>不附</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>简短</source>
        <translation>short</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>全角</source>
        <translation>full-width</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>半角</source>
        <translation>half-width</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>图片，与窗口一样</source>
        <translation>picture</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>可在 Word 里编辑</source>
        <translation>editable in Word</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>不写</source>
        <translation>leave out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/options.py"/>
        <source>写入</source>
        <translation>tell</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/sheet.py"/>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/titles.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>{told}（{terms}）</source>
        <translation>{told} ({terms})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/sheet.py"/>
        <source>{told}{marks}</source>
        <translation>{told}{marks}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/sheet.py"/>
        <source>来源：{entry}</source>
        <translation>Sources: {entry}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/compose/page/sheet.py"/>
        <source>注：{note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/drawing/chart_export.py"/>
        <source>{name}：不支持的图片格式，应为 {known}</source>
        <translation>{name}: picture format not supported; it should be one of {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/basket.py"/>
        <source>表格（Word、Excel）</source>
        <translation>table (Word, Excel)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/basket.py"/>
        <source>成段文字，附编号来源</source>
        <translation>text with numbered sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/basket.py"/>
        <source>清单，含备注</source>
        <translation>list with notes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>Word、WPS 表格</source>
        <translation>table for Word, WPS</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>句子</source>
        <translation>sentence</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>句子和引文</source>
        <translation>sentence with citation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>脚注式段落</source>
        <translation>text with footnotes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>制表符文本（TSV）</source>
        <translation>tab-separated text (TSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/claims.py"/>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <location filename="../../desktop/parkfacts/views/source/pane.py"/>
        <source>引文</source>
        <translation>citation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/comparison.py"/>
        <source>三线表（Word、Excel）</source>
        <translation>table (Word, Excel)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/comparison.py"/>
        <source>逐条数据（Excel 计算用）</source>
        <translation>data rows (for Excel)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/comparison.py"/>
        <source>一段话</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>仅数字</source>
        <translation>figure only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/clipboard/facts.py"/>
        <source>数、单位、限定词</source>
        <translation>number, unit, qualifier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>园鉴的资料篮文件</source>
        <translation>a ParkFacts basket file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/assembly.py"/>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>格式版本 {version} 不受支持</source>
        <translation>format version {version} is not supported</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>由更新版本的园鉴写成</source>
        <translation>written by a newer version of ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>第 {line} 行第 {column} 列</source>
        <translation>line {line}, column {column}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/file.py"/>
        <location filename="../../desktop/parkfacts/facts/own/file.py"/>
        <source>文件不存在</source>
        <translation>the file does not exist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>有 {n} 条</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>至多 {n} 条</source>
        <translation>
            <numerusform>at most {n} item</numerusform>
            <numerusform>at most {n} items</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>文件是空的</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>不是对象</source>
        <translation>not an object</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>读不懂（{error}）</source>
        <translation>cannot be understood ({error})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>资料篮里的一条</source>
        <translation>an item of a basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>没有这一类</source>
        <translation>no such kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>编号 {id} 用了不止一次</source>
        <translation>id {id} is used more than once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>各不相同</source>
        <translation>a different id for each</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>图须来自事实或对比</source>
        <translation>a chart is made from facts or from a comparison</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <source>facts 与 compared 有且只有一个</source>
        <translation>exactly one of facts and compared</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>JSON 不完整或有误</source>
        <translation>the JSON is incomplete or wrong</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/basket_file.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>嵌套过深或数字过长</source>
        <translation>nested too deep, or a number is too long</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>{n} 条放进一个{kind}太多（至多 {most} 条），打开会很慢或打不开；请导出 Excel 或 CSV</source>
        <translation>
            <numerusform>{n} item is too many for this kind of file ({kind}: {most} at most); export to Excel or CSV</numerusform>
            <numerusform>{n} items are too many for this kind of file ({kind}: {most} at most), which would open slowly or not at all; export to Excel or CSV</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}（{why}）；换一个文件名或文件夹再试</source>
        <translation>could not write {path} ({why}); try another name or folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>Excel 工作簿</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>数据、可编辑的图、来源、说明，各一张表</source>
        <translation>one sheet each for data, editable charts, sources and notes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>三线表、脚注里的来源、图</source>
        <translation>table, sources as footnotes, charts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>PowerPoint 演示文稿</source>
        <translation>PowerPoint presentation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>可编辑的图、表、来源，各成一页</source>
        <translation>slides with editable charts, tables and sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>CSV 表格</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>逐条数据，Excel 可直接打开</source>
        <translation>data rows; opens in Excel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>表、注、来源</source>
        <translation>table, notes, sources</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>网页</source>
        <translation>web page</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>表、注、来源、图，单个文件</source>
        <translation>table, notes, sources and charts in one file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>供程序读取的全部字段</source>
        <translation>all fields, for programs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>{name}：认不出文件类型，文件名应以 {known} 之一结尾</source>
        <translation>{name}: unknown file type; the name should end in one of {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}：{why}。另存为“{name}”？</source>
        <translation>could not write {path}: {why}. Save as "{name}"?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}：{why}。清出空间，或换一个位置</source>
        <translation>could not write {path}: {why}. Free some space or choose another place</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}：{why}</source>
        <translation>could not write {path}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}：{why}。关闭它再试，或另存为“{name}”</source>
        <translation>could not write {path}: {why}. Close it and try again, or save as "{name}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/exports.py"/>
        <source>没有写下 {path}：{why}。换一个文件名</source>
        <translation>could not write {path}: {why}. Choose another file name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/locks.py"/>
        <source>另一个窗口正在写</source>
        <translation>another window is writing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/names.py"/>
        <source>{name} 在 Windows 上是设备的名字</source>
        <translation>{name} is the name of a device on Windows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/names.py"/>
        <source>Windows 的文件名不能以空格或句点结尾</source>
        <translation>file names on Windows do not end in a space or a period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/names.py"/>
        <source>Windows 的文件名里不能有 &lt; &gt; : " | ? *</source>
        <translation>file names on Windows cannot have &lt; &gt; : " | ? *</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>别人正在写这个文件</source>
        <translation>somebody else is writing this file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>文件不见了：被移走、改名或删除</source>
        <translation>the file is gone: moved, renamed or deleted</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>文件夹不见了，或连不上</source>
        <translation>the folder is gone, or cannot be reached</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>那里现在是另一个数据集：{title}</source>
        <translation>another dataset is there now: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>那里已有一个文件</source>
        <translation>there is a file already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>那里已有另一个数据集：{title}</source>
        <translation>another dataset stands there already: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>那里有这里还没有的改动，先合并那个文件</source>
        <translation>there are changes there that are not here yet; merge that file first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>文件在别处改坏了：{why}</source>
        <translation>the file was damaged elsewhere: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/own_saving.py"/>
        <source>文件在别处改过，合不到一起：{why}</source>
        <translation>the file was changed elsewhere and cannot be merged: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>正被别的程序占用</source>
        <translation>in use by another program</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <source>那不是普通文件</source>
        <translation>that is no ordinary file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <source>文件是只读的</source>
        <translation>the file is read-only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <source>没有权限写这个文件</source>
        <translation>no permission to write this file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <location filename="../../desktop/parkfacts/facts/own/file.py"/>
        <source>路径无效</source>
        <translation>invalid path</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/files/whole.py"/>
        <source>没有权限写进这个文件夹</source>
        <translation>no permission to write in this folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>“{text}”不认识</source>
        <translation>“{text}” is not known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <source>没有编号为 {id} 的{kind}</source>
        <translation>there is no {kind} with the id {id}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <source>已有的编号；新建写 +</source>
        <translation>an id that is there; + for a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <source>kind = "园区"、text = 表里的名称、id = 编号（新建写 +）</source>
        <translation>kind, park or indicator; text, the name in the table; id (+ for a new one)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/answers_file.py"/>
        <source>没有写 {key}</source>
        <translation>{key} is missing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>这一格在表里是隐藏的</source>
        <translation>this cell is hidden in the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>核对后收入，或不收</source>
        <translation>look at it, then take it or leave it out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>与 {place} 说的是同一件事，数却不同：{figure}</source>
        <translation>says another figure of the same thing than {place}: {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>与 {place} 重复</source>
        <translation>the same as {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>编号 {id} 写了两次</source>
        <translation>the id {id} is there twice</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>改正一处，或写明口径、期间、状态的不同</source>
        <translation>correct one of them, or say what differs in scope, period or status</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>核对这一列的含义</source>
        <translation>look at what this column means</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>只留一处</source>
        <translation>keep one of them</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/cell_draft.py"/>
        <source>每个编号一行</source>
        <translation>one row for each id</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/draft.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>公式没有算出的值</source>
        <translation>a formula without a value</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/draft.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>在表格软件里打开、保存一次，或在这里填上数</source>
        <translation>open and save it once in a spreadsheet program, or put the figure in here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>一个数</source>
        <translation>a number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>“{text}”像是没有写成百分数的小数</source>
        <translation>“{text}” looks like a fraction that is not written in percent</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>没有写{what}</source>
        <translation>no {what} is told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里写“{own}”，列的单位是“{unit}”</source>
        <translation>the cell says “{own}”, the unit of the column is “{unit}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里的单位“{own}”与这一列的“{unit}”不是一类</source>
        <translation>the unit “{own}” in the cell is of another kind than “{unit}” of the column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里的单位“{own}”与这一列的“{unit}”不同</source>
        <translation>the unit “{own}” in the cell is not “{unit}” of the column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>限定词列写“{word}”，格里写“{own}”</source>
        <translation>the column of qualifiers says “{word}”, the cell “{own}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>“{text}”是一个范围</source>
        <translation>“{text}” is a range</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>“{text}”读不成一个数</source>
        <translation>“{text}” cannot be read as a number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>如 2788.44、2,788.44、2.1%、超2000亿元</source>
        <translation>such as 2788.44, 2,788.44, 2.1%</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>如果是 {percent}，请改成它</source>
        <translation>if it is {percent}, write that</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>显示的是 0，格里存的是 {stored}</source>
        <translation>0 is shown, the cell holds {stored}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里存的是负数 {stored}，显示时没有负号</source>
        <translation>the cell holds the negative number {stored}, and shows it without a minus</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>在{what}列或整表的设置里写明</source>
        <translation>say it in the column of {what} or for the whole table</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>不是一个数：有 {n} 个字</source>
        <translation>
            <numerusform>no number: it has {n} character</numerusform>
            <numerusform>no number: it has {n} characters</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>一个数，说明写到备注列</source>
        <translation>a number; remarks go into the column of notes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里是错误值</source>
        <translation>the cell has an error</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里是真假值</source>
        <translation>the cell has a truth value</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里是日期</source>
        <translation>the cell has a date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>像公式，不是数</source>
        <translation>looks like a formula, not like a number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>没有写数</source>
        <translation>no number is told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>0 或 0%</source>
        <translation>0 or 0%</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>写了几个单位：{unit}</source>
        <translation>several units are told: {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>这一列一个单位</source>
        <translation>one unit for the column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>{own}{unit}，或只写数</source>
        <translation>{own}{unit}, or the number alone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>一个数，范围写到备注列</source>
        <translation>a number; the range goes into the column of notes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>“{text}”不是数</source>
        <translation>“{text}” is no number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>一个数；没有数就写“—”或留空</source>
        <translation>a number; “—” or nothing where there is none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>在表里多显示几位小数</source>
        <translation>show more decimals in the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>-{shown}，或改正格里的数</source>
        <translation>-{shown}, or the cell put right</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>格里有看不见的控制字符</source>
        <translation>the cell has control characters that are not seen</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>以格里的为准，请核对</source>
        <translation>that of the cell is taken; look at it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/figures.py"/>
        <source>不认识限定词“{word}”</source>
        <translation>the qualifier “{word}” is not known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <source>{what}“{text}”不能确定是哪一个</source>
        <translation>{what} “{text}” may mean more than one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <source>{names}，或新建</source>
        <translation>{names}, or a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <source>选一个已有的，或新建</source>
        <translation>one that is known, or a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/names.py"/>
        <source>{what}“{text}”与已有的相近，作为新的收入</source>
        <translation>{what} “{text}” resembles a known one; it is taken as new</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>新</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>段</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>同组</source>
        <translation>group</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>更正的事实</source>
        <translation>Corrected fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>我的数据已有同一来源的另一个数：{figure}</source>
        <translation>own data have another figure of the same source: {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>约为已有数的 {n} 倍</source>
        <translation>
            <numerusform>about {n} time what is known</numerusform>
            <numerusform>about {n} times what is known</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>更正 {id}：{what}</source>
        <translation>corrects {id}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>没有编号为 {id} 的事实</source>
        <translation>there is no fact with the id {id}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>选以新的为准，或两说并存</source>
        <translation>choose the new one, or keep both</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>约为已有数的 {n} 分之一</source>
        <translation>
            <numerusform>about one {n}th of what is known</numerusform>
            <numerusform>about one {n}th of what is known</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>核对单位，如亿元与万元</source>
        <translation>look at the unit and its multiplier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>与已有的不符：{figure}（{id}）</source>
        <translation>contradicts what is known: {figure} ({id})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>已有，没有改动</source>
        <translation>there already, nothing changes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>另一来源已有同一个数</source>
        <translation>another source has the same figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>作为新的收入，或改正编号</source>
        <translation>take it as new, or correct the id</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>园鉴已有，没有改动</source>
        <translation>ParkFacts has it already, nothing changes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/outcomes.py"/>
        <source>核对来源；两说可以并存</source>
        <translation>look at the sources; both may stay</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>{where}是{guessed}</source>
        <translation>{where} says {guessed}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>表中写“{said}”，{where}</source>
        <translation>the table says “{said}”, {where}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>表中写“{said}”，作{guessed}</source>
        <translation>the table says “{said}”, taken for {guessed}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>没有写期间</source>
        <translation>no period is told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>没有这样的年份：{text}</source>
        <translation>there is no such year: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>表题写“{text}”</source>
        <translation>the title says “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>工作表名写“{text}”</source>
        <translation>the name of the sheet says “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>文件名写“{text}”</source>
        <translation>the name of the file says “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>整表的期间</source>
        <translation>the period of the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>表题</source>
        <translation>the title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>工作表名</source>
        <translation>the name of the sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>文件名</source>
        <translation>the name of the file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/periods.py"/>
        <source>“{text}”不是期间</source>
        <translation>“{text}” is no period</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/row_sources.py"/>
        <source>来源 {source} 没有第 {n} 段</source>
        <translation>
            <numerusform>the source {source} has no paragraph {n}</numerusform>
            <numerusform>the source {source} has no paragraph {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/row_sources.py"/>
        <source>来源所列的段，写在段落列</source>
        <translation>a paragraph that the source lists, in the column of paragraphs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/row_sources.py"/>
        <source>{table}的来源列所写</source>
        <translation>as the column of sources of {table} says</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>“{name}”里有“{word}”，没有写是计划还是已实现</source>
        <translation>“{name}” has “{word}” in it, and nothing says whether it is planned or achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>“{name}”是一段时间的数，期间却是“{label}”</source>
        <translation>“{name}” is a figure of a length of time, and its period is “{label}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>单位“{unit}”与指标“{name}”不符</source>
        <translation>the unit “{unit}” does not fit the indicator “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>没有写单位，表上写着不止一种单位</source>
        <translation>No unit; the table tells several</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>没有写单位，指标“{name}”要有</source>
        <translation>no unit is told, and the indicator “{name}” needs one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>已实现、计划、设计、未写明</source>
        <translation>achieved, planned, design, not told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>状态：计划，或已实现</source>
        <translation>status: planned, or achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>如 2024年、2024年1-6月</source>
        <translation>such as a year or some months</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>“{text}”不是段号</source>
        <translation>“{text}” is no number of a paragraph</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>如 28</source>
        <translation>such as 28</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>没有写单位，按“{unit}”</source>
        <translation>no unit is told, taken for “{unit}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>“{unit}”与指标的“{wanted}”不同</source>
        <translation>“{unit}” is not “{wanted}” of the indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>写明这一列的单位</source>
        <translation>Say the unit of this column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>参评的个数，如 150</source>
        <translation>how many take part, such as 150</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>如 {unit}、万{unit}、亿{unit}</source>
        <translation>such as {unit}, ten thousand {unit}, a hundred million {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>不认识状态“{text}”</source>
        <translation>the status “{text}” is not known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <source>“{text}”不是个数</source>
        <translation>“{text}” is no count</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/rows.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不写单位</source>
        <translation>no unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table.py"/>
        <source>核对后收入，或拆开合并的格、写明各是多少</source>
        <translation>check it and take it in, or split the merged cell and say how much each has</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table.py"/>
        <source>这一格和别的格合并，不知是哪一格的数</source>
        <translation>this cell is merged with others; which of them the figure is of is not told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>核对后照此新建，或选已有的</source>
        <translation>look at it, then make it so or choose a known one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>没有写来源：谁发布的、什么时候</source>
        <translation>no source is told: who published it, and when</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>题名和发布者，可以是内部资料</source>
        <translation>title and publisher; it may be internal</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>新指标：{name}（单位 {unit}）</source>
        <translation>new indicator: {name} (unit {unit})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>新园区：{name}</source>
        <translation>new park: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>没有找到数</source>
        <translation>no figures were found</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>选对数据区，并有一列是数值</source>
        <translation>the right region, and a column of figures</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>这一列没有放到哪里：{head}</source>
        <translation>this column has no place: {head}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>选它是什么，或选不用</source>
        <translation>choose what it is, or that it is not used</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>这一行在表里是隐藏的，没有收</source>
        <translation>this row is hidden in the table and was not taken</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_problems.py"/>
        <source>核对整表的设置</source>
        <translation>look at what holds for the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <source>内部资料</source>
        <translation>internal document</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <source>题名，如 title = "2024年统计公报"</source>
        <translation>a title, such as title = "Statistics of 2024"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <source>发布者，内部资料写 publisher = "内部资料"</source>
        <translation>a publisher; an internal document may say so</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>没有 {name} 这个字段</source>
        <translation>there is no field {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <source>没有 title</source>
        <translation>there is no title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/drafting/table_source.py"/>
        <source>没有 publisher</source>
        <translation>there is no publisher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/cells.py"/>
        <source>这一格过长，后面的字没有读</source>
        <translation>this cell is too long; its end was not read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/cells.py"/>
        <source>有看不见的控制字符（{codes}），已去掉</source>
        <translation>Invisible control characters ({codes}) were taken out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/cells.py"/>
        <source>表有 {rows} 行 {columns} 列，过大</source>
        <translation>The table has {rows} rows and {columns} columns: too large</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/cells.py"/>
        <source>至多 {n} 格；删去表外零星的格，或分成几个表</source>
        <translation>
            <numerusform>At most {n} cell; delete stray cells outside the table, or split it</numerusform>
            <numerusform>At most {n} cells; delete stray cells outside the table, or split it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/encodings.py"/>
        <source>不认识这种文件</source>
        <translation>This kind of file is not known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/encodings.py"/>
        <source>.xlsx、.xls、.xlsb、.ods、.csv、.tsv、.txt，或网页上的表格</source>
        <translation>.xlsx, .xls, .xlsb, .ods, .csv, .tsv, .txt, or a table of a web page</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/encodings.py"/>
        <source>不认识编码 {encoding}</source>
        <translation>There is no encoding {encoding}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <source>这个文件有打开密码，读不出来</source>
        <translation>The file is locked with a password and cannot be read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <source>没有密码的文件：用 Excel 或 WPS 打开，去掉密码后另存</source>
        <translation>a file without a password: open it in Excel or WPS, remove the password and save a copy</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <source>这是 {program} 文件，不是表格文件</source>
        <translation>This is a {program} file, not a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <source>打开后选中其中的表格，复制，再粘贴到这里</source>
        <translation>open it, select the table in it, copy it and paste it here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/faults.py"/>
        <source>有表格的文件</source>
        <translation>a file with a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/html_tables.py"/>
        <source>网页里没有表格</source>
        <translation>The page has no table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/html_tables.py"/>
        <source>有表格的网页，或复制其中的表格粘贴进来</source>
        <translation>a page with a table, or a table copied from it and pasted here</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/model.py"/>
        <source>{line} 第{n}列</source>
        <translation>
            <numerusform>{line} column {n}</numerusform>
            <numerusform>{line} column {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/ods.py"/>
        <source>文件里没有工作表</source>
        <translation>The file has no sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/ods.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xml_parts.py"/>
        <source>文件里有一部分不是完整的 XML，文件已损坏</source>
        <translation>A part of the file is not complete XML: the file is damaged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/ods.py"/>
        <source>表过大</source>
        <translation>The table is too large</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/ods.py"/>
        <source>至多 {n} 格</source>
        <translation>
            <numerusform>at most {n} cell</numerusform>
            <numerusform>at most {n} cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/package.py"/>
        <source>解开后过大，至多 {n} MB</source>
        <translation>
            <numerusform>Too large when unpacked; at most {n} MB</numerusform>
            <numerusform>Too large when unpacked; at most {n} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/package.py"/>
        <source>只留要导入的工作表，另存后再试</source>
        <translation>keep only the sheet to import, save a copy and try again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/package.py"/>
        <source>工作簿里缺少这张工作表的内容，文件不完整</source>
        <translation>The content of this sheet is missing: the workbook is incomplete</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/pasted.py"/>
        <source>剪贴板</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/pasted.py"/>
        <source>粘贴的内容过大</source>
        <translation>What was pasted is too large</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/pasted.py"/>
        <source>存为文件，再导入文件</source>
        <translation>save it as a file and import that</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/pasted.py"/>
        <source>剪贴板里没有表格</source>
        <translation>There is no table on the clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/pasted.py"/>
        <source>先在表格里选中并复制</source>
        <translation>select cells in a table and copy them first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>图片</source>
        <translation>picture</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>压缩</source>
        <translation>compressed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>程序</source>
        <translation>program</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>数据库</source>
        <translation>database</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>这是压缩文件，里面没有工作簿</source>
        <translation>This is a compressed file without a workbook in it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/reading.py"/>
        <source>先解压，再导入其中的表格文件</source>
        <translation>unpack it first, then import the table file in it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/tables.py"/>
        <source>文件已损坏，或不完整，读不成表</source>
        <translation>The file is damaged or incomplete and cannot be read as a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/tables.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xls.py"/>
        <source>用 Excel 或 WPS 能打开的表格；打开后另存为 .xlsx 再试</source>
        <translation>a table that Excel or WPS can open; open it there, save it as .xlsx and try again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>引号不成对，从这一行起整个文件的引号都当作普通字符</source>
        <translation>A quotation mark opened here is never closed; all quotation marks of the file are read as plain characters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>这一行的格比表头多，数里的千分号可能被当成了分隔符</source>
        <translation>this line has more cells than the head; commas within figures may have been taken for separators</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>数写在引号里，或不写千分号</source>
        <translation>figures in quotes, or without commas for thousands</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>有读不出的字，编码可能不对</source>
        <translation>Some characters cannot be read; the encoding may be wrong</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>引号成对</source>
        <translation>quotation marks in pairs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>分隔符只能是一个字符</source>
        <translation>A separator is a single character</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>如逗号、分号、制表符</source>
        <translation>such as a comma, a semicolon or a tab</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>第 {n} 行读不成表：有一格过长</source>
        <translation>
            <numerusform>Line {n} cannot be read: a cell is too long</numerusform>
            <numerusform>Line {n} cannot be read: a cell is too long</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>另选编码</source>
        <translation>choose another encoding</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/intake/grid/text_file.py"/>
        <source>第 {n} 行有 {cells} 格，过多</source>
        <translation>
            <numerusform>Line {n} has {cells} cells: too many</numerusform>
            <numerusform>Line {n} has {cells} cells: too many</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xls.py"/>
        <source>工作簿里有宏，没有运行，只读了值</source>
        <translation>The workbook has macros; they were not run, only values were read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xls.py"/>
        <source>不是 Excel 工作簿，或已损坏</source>
        <translation>This is not an Excel workbook, or it is damaged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xls.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xlsb.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xlsx.py"/>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xml2003.py"/>
        <source>工作簿里没有工作表</source>
        <translation>The workbook has no sheet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xlsx_sheet.py"/>
        <source>工作表没有写完，文件已损坏或不完整</source>
        <translation>the sheet breaks off: the file is damaged or not complete</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/grid/xlsx_sheet.py"/>
        <source>工作表的一行过大，文件可能已损坏</source>
        <translation>A row of the sheet is too large: the file may be damaged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/beside.py"/>
        <source>括号里的“{text}”记在备注里</source>
        <translation>“{text}” in brackets is kept as a note</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>表头是“{head}”</source>
        <translation>The heading is “{head}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>“{head}”里是文字，看不出是什么</source>
        <translation>“{head}” holds texts; what they are cannot be told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>“{head}”下面各格是数</source>
        <translation>The cells below “{head}” are figures</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>整列是空的</source>
        <translation>The whole column is empty</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>表头“{head}”是序号或代码</source>
        <translation>The heading “{head}” is a row number or a code</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>表头“{head}”既不是数值，也不是数值的期间</source>
        <translation>“{head}” is neither a figure nor the time of one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各行是项目</source>
        <translation>Each row is a project</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>表头“{head}”说是时间，各格却不像时间</source>
        <translation>the head “{head}” speaks of times, and the cells are none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格都是时间</source>
        <translation>All cells are times</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格只是编号</source>
        <translation>The cells only number the rows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格都是单位</source>
        <translation>All cells are units</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格大多是园区或地区的名称</source>
        <translation>Most cells are names of parks or places</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格大多是指标的名称</source>
        <translation>Most cells are names of indicators</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>有的格像{what}的名称</source>
        <translation>Some cells look like names of {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格是从 1 数起的序号</source>
        <translation>The cells count the rows from 1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格都是年份</source>
        <translation>All cells are years</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>各格是数，没有表头</source>
        <translation>The cells are figures without a heading</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>像是“{head}”那样的列，已经有一列了</source>
        <translation>Looks like a column such as “{head}”, and there is one already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/columns.py"/>
        <source>已经有一列是期间</source>
        <translation>There is a column of times already</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>表名写着“{text}”</source>
        <translation>The name of the sheet says “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>标题写着“{text}”</source>
        <translation>The title says “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>表上写着单位“{unit}”</source>
        <translation>The table says the unit “{unit}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>表上写着不止一种单位：{units}</source>
        <translation>The table says more than one unit: {units}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>标题“{text}”像是园区的名称</source>
        <translation>The title “{text}” looks like the name of a park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/context.py"/>
        <source>标题“{text}”像是指标的名称</source>
        <translation>The title “{text}” looks like the name of an indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>表头“{head}”在“{level}”右边</source>
        <translation>The heading “{head}” stands right of “{level}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>“{head}”旁边没有它所说的数</source>
        <translation>Beside “{head}” there is no figure that it could be of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>“{head}”可能是计划的，也可能是实绩的</source>
        <translation>“{head}” may be of the plan or of what was achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>表头“{head}”在“{level}”左边</source>
        <translation>The heading “{head}” stands left of “{level}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>“{head}”可能是数值的，也可能是增速的名次</source>
        <translation>“{head}” may be the rank of the value or of its growth</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>“{head}”只写了百分比，不知是增速还是占比</source>
        <translation>“{head}” only says percent: a growth or a share?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/levels.py"/>
        <source>“{head}”和别的列说的是同一件事</source>
        <translation>“{head}” says the same thing as another column</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>行号不对</source>
        <translation>The row numbers are wrong</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>heads = [3, 4]、first_row = 5、last_row = 20（从 1 数起）</source>
        <translation>heads = [3, 4], first_row = 5, last_row = 20 (counted from 1)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>of 写的“{head}”不是这个文件里的列</source>
        <translation>“{head}”, which of names, is not a column of this file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>“{text}”没有加引号</source>
        <translation>“{text}” is not in quotes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>这里要一个表</source>
        <translation>A table is needed here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>这里每一项要一个表</source>
        <translation>Each item here must be a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>版本“{text}”不认识</source>
        <translation>The version “{text}” is not known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>没有写表头</source>
        <translation>The heading is missing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>head = "表头"，没有表头的列写 number = 3</source>
        <translation>head = "heading"; for a column without one, number = 3</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>这个文件里的表头之一：{heads}</source>
        <translation>One of the headings in this file: {heads}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>没有写是哪一行</source>
        <translation>Which row is meant is missing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>text = "这一行开头的字"</source>
        <translation>text = "what the row begins with"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/mapping_file.py"/>
        <source>“{text}”不是真假值</source>
        <translation>“{text}” is neither true nor false</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>左边写“{row}”，表头写“{column}”，不知是哪个园区的数</source>
        <translation>The row says “{row}”, the heading “{column}”: which park is it?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>指标由“{row}”和“{column}”合成</source>
        <translation>The indicator is made of “{row}” and “{column}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>单位有不止一种写法：{units}</source>
        <translation>There is more than one unit: {units}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>表上的单位“{unit}”不像“{name}”的单位</source>
        <translation>The table's unit “{unit}” does not look like that of “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>表头和左边写着不同的期间：{times}</source>
        <translation>The heading and the row say different times: {times}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>标题写着“{table}”，这里只写“{told}”，不知是不是全年</source>
        <translation>The title says “{table}”, here it is only “{told}”: the whole year?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>“{told}”没有写到几月</source>
        <translation>“{told}” does not say up to which month</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/merging.py"/>
        <source>“{row}”本身就是增速、占比之类，不知道这一列说的是什么</source>
        <translation>“{row}” is itself a growth, share or the like; what this column says of it is unclear</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/one_table.py"/>
        <source>“{head}”是合计，不是一个园区的数</source>
        <translation>“{head}” is a total, not the figure of one park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/one_table.py"/>
        <source>隐藏的列；{why}</source>
        <translation>Hidden column; {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/one_table.py"/>
        <source>重复的表头</source>
        <translation>Repeated headings</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/proposing.py"/>
        <source>这张表里还有别的表（第 {first}～{last} 行），没有算在内</source>
        <translation>The sheet has another table (rows {first} to {last}) that is not included</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/proposing.py"/>
        <source>表里没有找到数</source>
        <translation>No figures were found in the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>表里没有表头是“{head}”的列</source>
        <translation>The table has no column with the heading “{head}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>表里的表头：{heads}</source>
        <translation>Headings of the table: {heads}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>与上次导入的表头“{head}”相同</source>
        <translation>Same heading as in an earlier import: “{head}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>上次导入同样的表时你指定了“{text}”</source>
        <translation>When you last imported such a table you set “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>上次导入的表还有这几列：{heads}</source>
        <translation>The table last imported also had these columns: {heads}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>上次导入的表没有这一列；{why}</source>
        <translation>The table last imported did not have this column; {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/remembered.py"/>
        <source>表里没有“{text}”这一行</source>
        <translation>The table has no row “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>“{name}”是合计或平均，不是一个园区的数</source>
        <translation>“{name}” is a total or an average, not the figure of one park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>分组的标题“{text}”</source>
        <translation>Heading of a group: “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>“{text}”是上面“{name}”的</source>
        <translation>“{text}” is of “{name}” above</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>“{name}”是下面各行的小计，不是一个园区的数</source>
        <translation>“{name}” is the sum of the rows below, not a figure of one park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>“{part}”是“{whole}”的一部分</source>
        <translation>“{part}” is a part of “{whole}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>上面没有“{text}”所说的数</source>
        <translation>There is no figure above that “{text}” could be of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/rows.py"/>
        <source>隐藏的行</source>
        <translation>hidden row</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/settled.py"/>
        <source>由你指定</source>
        <translation>Set by you</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/words.py"/>
        <source>表中写作没有此项数据</source>
        <translation>The table says that there is no such figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/words.py"/>
        <source>表中写作不足最小单位或数据不详</source>
        <translation>The table says less than its least unit, or unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/words.py"/>
        <source>表中写作不便公布</source>
        <translation>The table says not for publication</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/intake/mapping/words.py"/>
        <source>表中写作数据不详</source>
        <translation>The table says unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>{name}的问题</source>
        <translation>Problems of {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <location filename="../../desktop/parkfacts/models/claim_model.py"/>
        <source>类别</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>另属</source>
        <translation>also in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>别名</source>
        <translation>other names</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>出版者</source>
        <translation>publisher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>日期</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>形式</source>
        <translation>form</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_problem_model.py"/>
        <source>位置</source>
        <translation>place</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>问题</source>
        <translation>problem</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>应为</source>
        <translation>expected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>{indent}{name}</source>
        <translation>{indent}{name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/exchange/listing/listings.py"/>
        <source>[{number}] 段{paragraph}</source>
        <translation>[{number}] para. {paragraph}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/exchange/office/excel/book.py"/>
        <source>{n} 行，一张工作表最多 {most} 行</source>
        <translation>
            <numerusform>{n} row; a sheet holds at most {most}</numerusform>
            <numerusform>{n} rows; a sheet holds at most {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/edit.py"/>
        <source>一个资料篮至多 {most} 条；请新建一个</source>
        <translation>a basket holds at most {most} items; create a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>所读出的数</source>
        <translation>value read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>未写</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>{park}{indicator}：{line}</source>
        <translation>{park} {indicator}: {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>已被更正为{figure}</source>
        <translation>corrected to {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>{what}已改，收入时为“{before}”</source>
        <translation>{what} changed; when collected: "{before}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>{what}已改，收入时为{before}</source>
        <translation>{what} changed; when collected: {before}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>{n} 个园区现数据集里没有（收入时：{names}）</source>
        <translation>
            <numerusform>{n} park no longer in the dataset (when collected: {names})</numerusform>
            <numerusform>{n} parks no longer in the dataset (when collected: {names})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>{n} 个指标现数据集里没有</source>
        <translation>
            <numerusform>{n} indicator no longer in the dataset</numerusform>
            <numerusform>{n} indicators no longer in the dataset</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>现数据集里没有，收入时为{figure}</source>
        <translation>no longer in the dataset; when collected: {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/basket/state.py"/>
        <source>现数据集里没有，这是收入时的文字</source>
        <translation>no longer in the dataset; the text is as it was collected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <source>没有名为“{name}”的{what}</source>
        <translation>there is no {what} named "{name}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/catalogue/catalogue.py"/>
        <source>{said}；相近的有：{near}</source>
        <translation>{said}; near names: {near}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/by_length.py"/>
        <source>期间长短不同，不作比较</source>
        <translation>periods of different lengths, not to be compared</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <source>仅画前 {most} 个指标，另有 {more} 个未画</source>
        <translation>only the first {most} indicators are drawn, {more} more are not</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <source>{word}：{reasons}</source>
        <translation>{word}: {reasons}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <source>未载：{parks}</source>
        <translation>not reported: {parks}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_comparison.py"/>
        <source>同期未载：{parks}</source>
        <translation>none for this period: {parks}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <source>各柱{respects}不同</source>
        <translation>bars differ in {respects}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <source>仅画前 {most} 条，共 {n} 条</source>
        <translation>
            <numerusform>only the first {most} are drawn, of {n} fact</numerusform>
            <numerusform>only the first {most} are drawn, of {n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <source>各行{respects}不同</source>
        <translation>rows differ in {respects}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/of_facts.py"/>
        <source>来源{source}</source>
        <translation>source {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>{figure} / {of}</source>
        <translation>{figure} / {of}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>{fact}：{figure}</source>
        <translation>{fact}: {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>浅色框</source>
        <translation>pale outline</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>菱形</source>
        <translation>diamond</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>箭头向外：不止此数（{words}）</source>
        <translation>arrow outward: more than this ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>箭头向回：不足此数（{words}）</source>
        <translation>arrow inward: less than this ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>波浪边：约数（{words}）</source>
        <translation>wavy edge: approximate ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>箭头向右：在此名次之后（{words}）</source>
        <translation>arrow to the right: behind this place ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>箭头向左：不低于此名次（{words}）</source>
        <translation>arrow to the left: this place or better ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>空心点：约数（{words}）</source>
        <translation>hollow dot: approximate ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>{figure}/ {of}</source>
        <translation>{figure} / {of}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>{number} {source}</source>
        <translation>{number} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>来源：{sources}</source>
        <translation>sources: {sources}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>{marks}：期间不同</source>
        <translation>{marks}: another period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>斜线：{states}，不是实绩</source>
        <translation>hatched: {states}, not achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/parts.py"/>
        <source>虚线框：是否实现未写明</source>
        <translation>dashed outline: not stated whether achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/spec.py"/>
        <source>{subject}{terms}</source>
        <translation>{subject}{terms}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/spec.py"/>
        <source>（{said}）</source>
        <translation> ({said})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/chart/spec.py"/>
        <source>{title}{note}</source>
        <translation>{title}{note}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/against.py"/>
        <source>差值</source>
        <translation>difference</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/against.py"/>
        <source>倍数</source>
        <translation>ratio</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/against.py"/>
        <source>位次</source>
        <translation>rank</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>该来源未载</source>
        <translation>not reported</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>同期未载</source>
        <translation>none for this period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>无来源</source>
        <translation>no source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>另有{periods}</source>
        <translation>has {periods}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>{blank}（{why}）</source>
        <translation>{blank} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/blanks.py"/>
        <source>查了{sources}</source>
        <translation>looked in {sources}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/cells.py"/>
        <source>就近期间</source>
        <translation>nearest period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/cells.py"/>
        <source>同一期间</source>
        <translation>same period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>未收录{park}本级数据</source>
        <translation>no figures recorded for {park} itself</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>{park}写了不止一次，只列一次</source>
        <translation>{park} was named more than once and is listed once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>一次至多对比 {most} 个园区，未列：{left}</source>
        <translation>at most {most} parks can be compared at once; left out: {left}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>再选一个园区才能对比</source>
        <translation>choose another park to compare with</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>{overlap}，两者的数不能相加</source>
        <translation>{overlap}; their figures cannot be added up</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>所选范围内没有这些园区共有的指标</source>
        <translation>these parks share no indicator within this choice</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>这些园区没有共同的指标</source>
        <translation>these parks share no indicator</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/matrix.py"/>
        <source>{source}第{paragraph}段</source>
        <translation>{source} ¶{paragraph}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/comparison/suggestions.py"/>
        <source>{n}个可比指标</source>
        <translation>
            <numerusform>{n} comparable indicator</numerusform>
            <numerusform>{n} comparable indicators</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/suggestions.py"/>
        <source>同为{kind}，{many}：{names}</source>
        <translation>same kind ({kind}), {many}: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/comparison/suggestions.py"/>
        <source>{names}等</source>
        <translation>{names} and more</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/comparison/suggestions.py"/>
        <source>至少{n}个可比指标</source>
        <translation>
            <numerusform>at least {n} comparable indicator</numerusform>
            <numerusform>at least {n} comparable indicators</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>来源 {source} 未列第 {paragraph} 段</source>
        <translation>source {source} does not list paragraph {paragraph}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>没有发布日期，可信程度却是 {certainty}</source>
        <translation>no publication date, yet its certainty is {certainty}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>日期不详用 unknown，其余用 stated 或 inferred</source>
        <translation>unknown where there is no date, else stated or inferred</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{table} 中没有 {ref}</source>
        <translation>{ref} is not in {table}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{table} 中的编号</source>
        <translation>an id in {table}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>写了发布日期，可信程度却是 {certainty}</source>
        <translation>there is a publication date, yet its certainty is {certainty}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{unit} 不是基准单位</source>
        <translation>{unit} is not a base unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{of} 的指标是 {indicator}</source>
        <translation>the indicator of {of} is {indicator}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{group} 组里有别的来源的事实</source>
        <translation>group {group} has facts of another source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>来源所列的段</source>
        <translation>a paragraph that the source lists</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <location filename="../../desktop/parkfacts/facts/editing/applying.py"/>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>编号 {id} 已用过</source>
        <translation>id {id} is taken</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>没有 {text} 这一天</source>
        <translation>there is no day {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{id} 逐级向上又回到自身</source>
        <translation>above {id} one comes back to it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>没有环的层级</source>
        <translation>levels without a loop</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>第 {number} 段列了两次</source>
        <translation>paragraph {number} is listed twice</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{park} 已是它自身或它的上级</source>
        <translation>{park} is itself or its parent</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>不止一个园区包含全部</source>
        <translation>more than one park contains everything</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{id} 又在 {name} 之内</source>
        <translation>{id} also lies in {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>名次以小为先，却写了 up</source>
        <translation>of places the smaller is better, yet it says up</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>down，或不写</source>
        <translation>down, or nothing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>同一来源一组</source>
        <translation>one source a group</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>每个编号只用一次</source>
        <translation>each id once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>{id} 的层级过深</source>
        <translation>{id} lies too deep</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>至多 {n} 级</source>
        <translation>
            <numerusform>at most {n} level</numerusform>
            <numerusform>at most {n} levels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>如 2025-08-28</source>
        <translation>such as 2025-08-28</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>不互相包含</source>
        <translation>parks that do not contain each other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/checks.py"/>
        <source>另一个园区</source>
        <translation>another park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>这是“我的数据”，要叠加在数据集之上打开</source>
        <translation>this is own data, which are opened above a dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>命令行用 --with；窗口里直接打开它</source>
        <translation>--with on the command line; in the window, open it as it is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>第 {start} 字节</source>
        <translation>byte {start}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>JSON 数据集</source>
        <translation>a JSON dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>按数据集格式书写的 JSON</source>
        <translation>JSON in the format of a dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>字段写了不止一次</source>
        <translation>the field is written more than once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>每个字段只写一次</source>
        <translation>each field once</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>UTF-8 编码的 JSON</source>
        <translation>JSON in UTF-8</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>完整的 JSON</source>
        <translation>complete JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/explanation.py"/>
        <source>文件不完整，断在一个字中间</source>
        <translation>the file is incomplete and breaks off within a character</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>第 {place} 位，却只有 {n} 个参评</source>
        <translation>
            <numerusform>place {place}, yet only {n} was ranked</numerusform>
            <numerusform>place {place}, yet only {n} were ranked</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>{most} 位以内的十进制数</source>
        <translation>a decimal number of at most {most} digits</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>{qualifier} 之后不足 1</source>
        <translation>less than 1 after {qualifier}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>单位“{unit}”折合“{base}”，与指标不符</source>
        <translation>the unit "{unit}" comes down to "{base}", unlike the indicator's</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>“{literal}”里没有 {digits}</source>
        <translation>"{literal}" has no {digits} in it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>“{literal}”的限定词没有写</source>
        <translation>the qualifier of "{literal}" is not given</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>期间是推断的，却没有理由</source>
        <translation>the period is inferred, yet there is no reason</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>写了日期，却是 unstated</source>
        <translation>there is a date, yet the basis is unstated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>文中写明用 stated，推断用 inferred，未写明用 unstated 且不写日期</source>
        <translation>stated, inferred, or unstated without a date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不认识限定词 {qualifier}</source>
        <translation>unknown qualifier {qualifier}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>限定词与“{literal}”不符</source>
        <translation>the qualifier does not agree with "{literal}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>数值与“{literal}”不符</source>
        <translation>the value does not agree with "{literal}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>结束早于开始</source>
        <translation>it ends before it starts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不早于 {start}</source>
        <translation>not before {start}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>没有期间，却是 {basis}</source>
        <translation>there is no period, yet the basis is {basis}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不少于 {value}</source>
        <translation>not less than {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不是数，或过大过长</source>
        <translation>not a number, or too large or too long</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>从第 1 位数起</source>
        <translation>places are counted from the first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>不写限定词</source>
        <translation>no qualifier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>单位与“{literal}”不符</source>
        <translation>the unit does not agree with "{literal}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>原文写法是空的</source>
        <translation>the literal is empty</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>原文怎样写这个数</source>
        <translation>the figure as the source wrote it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>原文里写的数</source>
        <translation>the number that the source wrote</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/fact_checks.py"/>
        <source>推断的理由</source>
        <translation>the reason for inferring it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/file.py"/>
        <location filename="../../desktop/parkfacts/facts/own/file.py"/>
        <source>可读的数据集文件</source>
        <translation>a dataset file that can be read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>整数</source>
        <translation>whole number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>小数</source>
        <translation>decimal number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>十进制数</source>
        <translation>decimal number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>真假值</source>
        <translation>true or false</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>空值</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>列表</source>
        <translation>list</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>对象</source>
        <translation>object</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>NaN、无穷或过大的数</source>
        <translation>NaN, infinity or too large a number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>日期，如 2024-12-31</source>
        <translation>a date such as 2024-12-31</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>十进制数，如 2788.44</source>
        <translation>a decimal number such as 2788.44</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>可以编码为 UTF-8 的文字</source>
        <translation>text that UTF-8 can encode</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>小写字母、数字和 . _ - 组成的编号，以字母或数字开头，至多 120 字</source>
        <translation>an id of lower-case letters, digits and . _ -, beginning with a letter or digit, of at most 120 characters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>日期或其一部分，如 2025、2025-08、2025-08-28</source>
        <translation>a date or part of one, such as 2025, 2025-08 or 2025-08-28</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>日期，如 2025-08-28</source>
        <translation>a date such as 2025-08-28</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>“{value}”</source>
        <translation>"{value}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>或</source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>{said}不合规定</source>
        <translation>{said} does not fit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>不小于 {n}</source>
        <translation>
            <numerusform>at least {n}</numerusform>
            <numerusform>at least {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>不大于 {n}</source>
        <translation>
            <numerusform>at most {n}</numerusform>
            <numerusform>at most {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>字数{limit}</source>
        <translation>length {limit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>{what}{said}</source>
        <translation>{what} {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>类型不符（{what}）</source>
        <translation>wrong type ({what})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>没有{said}这一项</source>
        <translation>there is no {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>{said}不合格式</source>
        <translation>{said} has the wrong form</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>{said}超出范围</source>
        <translation>{said} is out of range</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/mismatches.py"/>
        <source>缺少字段 {name}</source>
        <translation>field {name} is missing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/reserved.py"/>
        <source>文字里有专用区字符（U+F0000 起），与来源标号相混</source>
        <translation>the text has a private use character (U+F0000 on), which would be taken for the mark of a source</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/reserved.py"/>
        <source>文字里有半个字符（不成对的 \ud800 至 \udfff）</source>
        <translation>the text holds half a character (\ud800 to \udfff without its pair)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/reserved.py"/>
        <source>不用专用区字符</source>
        <translation>no private use characters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/dataset/reserved.py"/>
        <source>成对的，或去掉</source>
        <translation>a whole pair, or nothing</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>以增速与总量同口径、同价格计算为前提</source>
        <translation>assumes that growth and amount have the same scope and prices</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>{level} ÷（1＋{growth}）</source>
        <translation>{level} ÷ (1 + {growth})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>{name}{later}比{earlier}的增幅</source>
        <translation>{name}, growth from {earlier} to {later}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>{quotient} － 1</source>
        <translation>{quotient} − 1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>增速按不变价计算，不能由现价总量倒推</source>
        <translation>the growth is at constant prices and cannot be reckoned back from an amount at current prices</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>增速的口径（{scope}）与总量的不同</source>
        <translation>the scope of the growth ({scope}) differs from that of the amount</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>期间不是某一年或其一部分</source>
        <translation>the period is not a year or part of one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>增速没有确定的下限</source>
        <translation>the growth has no certain lower bound</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>期间不同或未写明</source>
        <translation>periods differ or are not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>统计所含不同</source>
        <translation>coverage differs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>状态不同</source>
        <translation>status differs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>不是同一园区的同一指标</source>
        <translation>not the same indicator of the same park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>只有总量才有增幅</source>
        <translation>only amounts have a growth</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>期间未写明</source>
        <translation>period not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>两个期间不是先后两年的同一段</source>
        <translation>the periods are not the same part of two years</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>口径不同</source>
        <translation>scope differs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>基数不大于零</source>
        <translation>the base is not above zero</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>不是增速</source>
        <translation>not a growth rate</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>增速所对应的总量未载</source>
        <translation>the amount that grew is not reported</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>不是占比</source>
        <translation>not a share</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>占比所对应的部分未载</source>
        <translation>the part that the share is of is not reported</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>占比的分母未写明</source>
        <translation>the denominator of the share is not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>不是这个占比的分母</source>
        <translation>not the denominator of this share</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>前者不是后者的一部分，或没有这样的占比指标</source>
        <translation>the first is not part of the second, or there is no such share</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/derive.py"/>
        <source>分母不大于零</source>
        <translation>the denominator is not above zero</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>相差多少不明</source>
        <translation>by how much is unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>{period}{one}与{other}{indicator}之差</source>
        <translation>{indicator}: {one} minus {other}, {period}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>{period}{indicator}{one}为{other}的倍数</source>
        <translation>{indicator}: {one} as a multiple of {other}, {period}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>高</source>
        <translation>higher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>高{amount}</source>
        <translation>{amount} higher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>低</source>
        <translation>lower</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>低{amount}</source>
        <translation>{amount} lower</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>多</source>
        <translation>more</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>多{amount}</source>
        <translation>{amount} more</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>少</source>
        <translation>fewer</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>少{amount}</source>
        <translation>{amount} fewer</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>靠后</source>
        <translation>behind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>靠后{amount}</source>
        <translation>{amount} behind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>靠前</source>
        <translation>ahead</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>靠前{amount}</source>
        <translation>{amount} ahead</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>{one} － {other}</source>
        <translation>{one} − {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>不到{told}</source>
        <translation>under {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>分不出{more}{less}</source>
        <translation>{more} or {less} cannot be told</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>相同</source>
        <translation>equal</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/differences.py"/>
        <source>持平或{more}</source>
        <translation>equal or {more}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>推算</source>
        <translation>derived</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>与{source}所载{figure}不合</source>
        <translation>disagrees with {figure} in {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>约数或分数没有上下限，推算不出范围</source>
        <translation>an approximate figure or a fraction has no bounds, so no range follows</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>所用期间是推断的</source>
        <translation>rests on an inferred period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>所用的数是{state}数</source>
        <translation>rests on {state} figures</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>与{source}所载{figure}相合</source>
        <translation>agrees with {figure} in {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/figure.py"/>
        <source>所用的数{included}</source>
        <translation>rests on figures: {included}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/titles.py"/>
        <source>{park}{indicator}</source>
        <translation>{park}: {indicator}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/titles.py"/>
        <source>{period}{name}</source>
        <translation>{name}, {period}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/titles.py"/>
        <source>{one} ÷ {other}</source>
        <translation>{one} ÷ {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/titles.py"/>
        <source>{one} × {other}</source>
        <translation>{one} × {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>有的数已被更正</source>
        <translation>Some of the figures are corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>有的数两处说法不合</source>
        <translation>two accounts of a figure disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>增速、占比、排名等不能相加</source>
        <translation>growth, shares, rankings and the like cannot be added up</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>含限定词，合计没有确数</source>
        <translation>with qualifiers there is no certain sum</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>园区相同、包含或重叠</source>
        <translation>the parks are the same, nested or overlapping</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <source>单位不同</source>
        <translation>units differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>指标不同</source>
        <translation>indicators differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/derived/total.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>期间不同</source>
        <translation>periods differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/applying.py"/>
        <source>{id} 已被改过，与修改前所见不同</source>
        <translation>{id} was changed and is not as it was seen before the change</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/applying.py"/>
        <source>{id} 已不在数据集里</source>
        <translation>{id} is no longer in the dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/applying.py"/>
        <source>编号 {id} 不能改</source>
        <translation>the id {id} cannot be changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>“{text}”里读不出数；这样写它的意思：榜首=第1</source>
        <translation>“{text}” has no figure that can be read; say what it means behind an equals sign: top=1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>单位“{unit}”不认识；只写数，单位另填</source>
        <translation>the unit “{unit}” is not known; write the number alone and the unit in its field</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>写作“{text}”</source>
        <translation>written “{text}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>“{text}”不是从 1 数起的个数</source>
        <translation>“{text}” is not a count from 1 on</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>范围</source>
        <translation>Extent</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>参评个数</source>
        <translation>field of a rank</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>另含</source>
        <translation>Includes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>超、突破、近、约；空着就是没有</source>
        <translation>empty if there is none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>写上数，照原文的写法</source>
        <translation>write the figure as the source has it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>写上期间；来源没有写的，写“期间未写明”</source>
        <translation>Write a period; if the source tells none, write: not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>“{literal}”里写着单位，在数值里改</source>
        <translation>“{literal}” says its unit: change it there</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>不认识限定词“{text}”；有 {words}</source>
        <translation>unknown qualifier “{text}”; known are {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>限定词写在数值里：{literal}</source>
        <translation>the qualifier is part of the figure: {literal}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>没有叫“{name}”的园区；从列出的里选，或新建</source>
        <translation>no park is called “{name}”; choose a listed one or make a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>没有叫“{name}”的指标；从列出的里选，或新建</source>
        <translation>no indicator is called “{name}”; choose a listed one or make a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>没有叫“{name}”的来源；从列出的里选，或新建</source>
        <translation>no source is called “{name}”; choose a listed one or make a new one</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>状态是 {words} 之一</source>
        <translation>the status is one of {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>名称、简称、拼音</source>
        <translation>Name, short name, pinyin</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>照原文的写法：突破2000亿元</source>
        <translation>as the source writes it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>数值里没写时才填</source>
        <translation>only if the figure does not say it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>2024年、2024年上半年、截至2024年底</source>
        <translation>2024, 2024-06, 2024Q1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>全口径、规上、海关统计</source>
        <translation>what is counted, as the source says</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>占比、排名是在哪里比</source>
        <translation>area that a share or rank is taken of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>排名有多少个参评</source>
        <translation>size of the field of a rank</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>统计所含超出园区的部分</source>
        <translation>what is counted beyond the park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>题名里的几个字</source>
        <translation>a few words of its title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>第几段，表格写 1</source>
        <translation>number of the paragraph; 1 for a table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/fact_fields.py"/>
        <source>“{text}”不是期间；如 {expected}</source>
        <translation>“{text}” is not a period; such as {expected}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/following_year.py"/>
        <source>上年的 {times} 倍，单位对吗？</source>
        <translation>{times} times last year’s: is the unit right?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/following_year.py"/>
        <source>比上年多 {share}%</source>
        <translation>{share}% more than last year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/following_year.py"/>
        <source>比上年少 {share}%</source>
        <translation>{share}% less than last year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/following_year.py"/>
        <source>不到上年的十分之一，单位对吗？</source>
        <translation>less than a tenth of last year’s: is the unit right?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/following_year.py"/>
        <source>是百分数吗？</source>
        <translation>is it a percentage?</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/history.py"/>
        <source>合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/merging/hand_made.py"/>
        <source>在程序之外改了文件</source>
        <translation>The file was changed outside the program</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/merging/notes.py"/>
        <source>合并：同一处两人所改不同</source>
        <translation>Merge: two people changed one thing differently</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>一段时间里发生的</source>
        <translation>Flow of a period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>某一时点有的</source>
        <translation>Stock at a time</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>新增的</source>
        <translation>Newly added</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>累计的</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>能力</source>
        <translation>capacity</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>不分</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>越大越好</source>
        <translation>More is better</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>越小越好</source>
        <translation>Less is better</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>说不上好坏</source>
        <translation>Neither is better</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>人们也这样叫它，用、隔开</source>
        <translation>other names, parted by commas</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>位于</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>没有叫“{name}”的园区；从列出的里选，或空着</source>
        <translation>There is no park “{name}”; choose one of the list, or leave it empty</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>写基准单位：{unit}</source>
        <translation>write the base unit: {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>没有叫“{name}”的指标；从列出的里选，或空着</source>
        <translation>There is no indicator “{name}”; choose one of the list, or leave it empty</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>不写则自成一支</source>
        <translation>Empty: at the top of the tree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>图上用；不写则用名称</source>
        <translation>for charts; empty: the name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>基准单位</source>
        <translation>base unit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>定义</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>从列出的里选</source>
        <translation>choose one of the list</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>写上它是哪个指标的增速、占比或变动</source>
        <translation>write which indicator it is a growth, share or change of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>元、人、家、%；没有乘数</source>
        <translation>without a multiplier</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/name_fields.py"/>
        <source>增速、占比、排名所说的指标</source>
        <translation>What a growth, share or rank is about</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/row_field.py"/>
        <source>写上{what}</source>
        <translation>write the {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/row_problems.py"/>
        <source>{what}；应为 {wanted}</source>
        <translation>{what}; expected: {wanted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>政府网页、公报、内部报表</source>
        <translation>Government page, communiqué, internal report</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>报纸</source>
        <translation>newspaper</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>期刊</source>
        <translation>magazine</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>网络新闻</source>
        <translation>web news</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>其他</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>副题</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>发布者</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>发布日期</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>网址</source>
        <translation>Web address</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>引用日期</source>
        <translation>Accessed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>“{text}”不是日期；如 2025-03-12、2025年3月、2025</source>
        <translation>“{text}” is not a date; such as 2025-03-12, 2025-03, 2025</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>写到日：2026-07-01</source>
        <translation>write the day: 2026-07-01</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>年鉴、公报、报道或报表的名称</source>
        <translation>name of the yearbook, communiqué, report or table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>统计局、管委会、报社；不公开的写“内部资料”</source>
        <translation>bureau, committee, newspaper</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>署名的人，用、隔开；没有就空着</source>
        <translation>those who sign, parted by commas; empty if none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>2025-03-12、2025年3月、2025</source>
        <translation>2025-03-12, 2025-03, 2025</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>没有就空着</source>
        <translation>empty if there is none</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/editing/source_fields.py"/>
        <source>哪天看的网页：2026-07-01</source>
        <translation>day the page was seen: 2026-07-01</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>不是 UTF-8 文本，像是 GBK（“ANSI”文本）</source>
        <translation>not UTF-8 text; it looks like GBK ("ANSI" text)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>不是 UTF-8 文本，像是 UTF-16（“Unicode”文本）</source>
        <translation>not UTF-8 text; it looks like UTF-16 ("Unicode" text)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>文件有 {size} MB，过大，至多 {n} MB</source>
        <translation>
            <numerusform>the file has {size} MB, which is too large; at most {n} MB</numerusform>
            <numerusform>the file has {size} MB, which is too large; at most {n} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>这是文件夹</source>
        <translation>this is a folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/input_file.py"/>
        <source>这不是普通文件</source>
        <translation>this is not an ordinary file</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/own/correcting.py"/>
        <source>{id}（{figure}）有 {n} 种更正：{figures}</source>
        <translation>
            <numerusform>{id} ({figure}) has {n} correction: {figures}</numerusform>
            <numerusform>{id} ({figure}) has {n} different corrections: {figures}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/correcting.py"/>
        <source>{ids} 互相更正</source>
        <translation>{ids} correct each other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>完整的“我的数据”文件，或它的一份备份</source>
        <translation>a whole file of own data, or a backup of it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>文件里只有空字节，多半是保存时断了电</source>
        <translation>there are only empty bytes in the file; most likely the power failed while it was saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>这不是“我的数据”：没有写叠加在哪个数据集之上</source>
        <translation>these are no own data: nothing says which dataset they lie above</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>第 {line} 行</source>
        <translation>line {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>batches 中没有 {id}</source>
        <translation>no {id} in batches</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>第 {line} 行（{place}）</source>
        <translation>line {line} ({place})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>由更新的程序写成（格式 {version}，本程序只认到 {known}）</source>
        <translation>written by a later program (format {version}; this one knows up to {known})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>更新程序之后再打开</source>
        <translation>opened after the program is updated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>{id} 与自己合并</source>
        <translation>{id} is joined with itself</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>{id} 更正的是它自己</source>
        <translation>{id} corrects itself</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>数据集用 --dataset 打开</source>
        <translation>a dataset is opened with --dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>文件不完整，到这里断了</source>
        <translation>the file is not whole: it breaks off here</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>已记的批次</source>
        <translation>a batch that is recorded</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>两个不同的编号</source>
        <translation>two different ids</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/explanation.py"/>
        <source>另一条事实</source>
        <translation>another fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>所见网站</source>
        <translation>Site where it was seen</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>发布日期的依据</source>
        <translation>Certainty of the date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>发布日期的说明</source>
        <translation>Note on the date</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>查阅日期</source>
        <translation>Date of access</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>段落</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>上级</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>英文简称</source>
        <translation>English short name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>交叠的园区</source>
        <translation>Overlapping parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>包含的园区</source>
        <translation>Parks taken in</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>以何为好</source>
        <translation>Better direction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>整体</source>
        <translation>Whole</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>各类园区口径不同</source>
        <translation>Counted differently by kind of park</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>价格</source>
        <translation>Prices</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>同时写明的一组</source>
        <translation>Told together as</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>不能同真的事实</source>
        <translation>Facts it contradicts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>时点数</source>
        <translation>at a time</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>期间数</source>
        <translation>of a period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>新增数</source>
        <translation>newly added</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>累计数</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>{literal}（读作 {read}）</source>
        <translation>{literal} (read as {read})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/field_words.py"/>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/joining.py"/>
        <source>一个在另一个之下</source>
        <translation>one lies under the other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/joining.py"/>
        <source>{one} 与 {other} 没有合并：{why}</source>
        <translation>{one} and {other} are not joined: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/joining.py"/>
        <source>单位或类别不同</source>
        <translation>units or kinds differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <source>{id} 在更正之后变了：{changes}</source>
        <translation>{id} has changed since it was corrected: {changes}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <source>{id} 不再有，更正为{figure}的这条独自成立</source>
        <translation>{id} is gone; its correction {figure} stands by itself</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <source>{id} 现在也是{figure}，与更正一致</source>
        <translation>{id} now says {figure} too, as its correction does</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <source>{what}原为{before}，现为{now}</source>
        <translation>{what}: {before} before, {now} now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/rechecking.py"/>
        <source>{id} 与更正时相同</source>
        <translation>{id} is as it was when it was corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/unifying.py"/>
        <source>{id} 在{datasets}里内容不同</source>
        <translation>{id} has different contents in {datasets}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/unifying.py"/>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>{name}：{problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/own/unifying.py"/>
        <source>“{title}”</source>
        <translation>"{title}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>单月</source>
        <translation>single months</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>季度</source>
        <translation>quarters</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>半年</source>
        <translation>half years</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>一年</source>
        <translation>one year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>时点</source>
        <translation>at a time</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>起止未写明</source>
        <translation>start and end not stated</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>{n}天</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>{n}个月</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/period/lengths.py"/>
        <source>{n}年</source>
        <translation>
            <numerusform>{n} year</numerusform>
            <numerusform>{n} years</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>截至发文时</source>
        <translation>as of publication</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>上半年</source>
        <translation>H1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>全年</source>
        <translation>full year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>1—{last}</source>
        <translation>Jan–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>2—{last}</source>
        <translation>Feb–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>3—{last}</source>
        <translation>Mar–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>4—{last}</source>
        <translation>Apr–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>5—{last}</source>
        <translation>May–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>6—{last}</source>
        <translation>Jun–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>7—{last}</source>
        <translation>Jul–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>8—{last}</source>
        <translation>Aug–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>9—{last}</source>
        <translation>Sep–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>10—{last}</source>
        <translation>Oct–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>11—{last}</source>
        <translation>Nov–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>12—{last}</source>
        <translation>Dec–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年{part}</source>
        <translation>{part} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年{months}</source>
        <translation>{months} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{first}—{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>截至{day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>下半年</source>
        <translation>H2</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>第一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>第二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>第三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>第四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>前三季度</source>
        <translation>Q1–Q3</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年{month}{day}日</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年{month}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年度</source>
        <translation>{year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/period/words.py"/>
        <source>{year}年底</source>
        <translation>end-{year}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/phrase.py"/>
        <source>{text}{sentence}</source>
        <translation>{text} {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>名字或路径太长</source>
        <translation>the name or path is too long</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>磁盘满了</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>磁盘是只读的</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>没有这个文件或文件夹</source>
        <translation>no such file or folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>没有权限</source>
        <translation>no permission</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>正被占用</source>
        <translation>in use</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>超出了磁盘配额</source>
        <translation>over the disk quota</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>那是一个文件夹</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>路径中有一段不是文件夹</source>
        <translation>part of the path is not a folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>链接绕成了一圈</source>
        <translation>the links lead in a circle</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>文件太大</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>磁盘读写出错</source>
        <translation>a disk error</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>系统不认这个名字</source>
        <translation>the system does not take this name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>没有权限，或正被别的程序占用</source>
        <translation>no permission, or in use by another program</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <location filename="../../desktop/parkfacts/models/import_grid_model.py"/>
        <source>{problem}；应为：{wanted}</source>
        <translation>{problem}; expected: {wanted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/problems.py"/>
        <source>{problem}（共 {n} 处问题）</source>
        <translation>
            <numerusform>{problem} ({n} problem in all)</numerusform>
            <numerusform>{problem} ({n} problems in all)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/one_figure.py"/>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{low}～{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{number}{unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>约{told}</source>
        <translation>about {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>至少{told}</source>
        <translation>at least {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>至多{told}</source>
        <translation>at most {told}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{n}倍</source>
        <translation>
            <numerusform>{n} times</numerusform>
            <numerusform>{n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{n}个百分点</source>
        <translation>
            <numerusform>{n} percentage point</numerusform>
            <numerusform>{n} percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{n}位</source>
        <translation>
            <numerusform>{n} place</numerusform>
            <numerusform>{n} places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/range_words.py"/>
        <source>{number}{measure}</source>
        <translation>{number}{measure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/reading_words.py"/>
        <source>{read}，即 {range}</source>
        <translation>{read}, that is {range}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/reading_words.py"/>
        <source>上下不定</source>
        <translation>bounds unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/quantity/reading_words.py"/>
        <source>恰好 {value}</source>
        <translation>exactly {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/scope.py"/>
        <source>口径未写</source>
        <translation>scope not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/scope.py"/>
        <source>名单未写</source>
        <translation>list not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/scope.py"/>
        <source>占{area}</source>
        <translation>of {area}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/scope.py"/>
        <source>{area}参评{n}个</source>
        <translation>
            <numerusform>{area}, {n} ranked</numerusform>
            <numerusform>{area}, {n} ranked</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>[{source}] 段{paragraph}</source>
        <translation>[{source}] ¶{paragraph}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>[{source}] 行{row}</source>
        <translation>[{source}] r{row}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>数</source>
        <translation>number</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>基准值</source>
        <translation>base value</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/columns.py"/>
        <source>来源题名</source>
        <translation>source title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <source>跨年度</source>
        <translation>several years</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/facets.py"/>
        <source>园区类别</source>
        <translation>park kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/indicator_matching.py"/>
        <source>名称相同，单位不合</source>
        <translation>same name, the unit does not fit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/indicator_matching.py"/>
        <source>名称里没有“{word}”</source>
        <translation>the name has no “{word}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>名称的另一种写法</source>
        <translation>another way to write the name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>名称相同，类别写法不同</source>
        <translation>same name, another word for its kind</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>名称相含</source>
        <translation>one name holds the other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>没有写明是哪里的</source>
        <translation>it does not say of which place</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>在同一个地方，同一类</source>
        <translation>Same place, same sort</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>括号里的话还要看</source>
        <translation>what stands in brackets is to be looked at</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>编号相同</source>
        <translation>same id</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>名称相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>简称相同</source>
        <translation>same short name</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>别名相同</source>
        <translation>same alias</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>拼音相同</source>
        <translation>same pinyin</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>字形相近</source>
        <translation>looks alike</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/search/matching.py"/>
        <source>这是{sort}的表</source>
        <translation>this is a table of {sort}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/comparer.py"/>
        <source>不另含</source>
        <translation>nothing more</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <source>{park}的数两处说法不合</source>
        <translation>two accounts of the figure of {park} disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <source>{source} {figure}</source>
        <translation>{source} {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <source>{park}{indicator}{figure}</source>
        <translation>{park}: {indicator} {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <source>关于{park}，{claim}（{source}），与{other}所载{told}不合</source>
        <translation>on {park}: {claim} ({source}), contradicted by {told} in {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/contradictions.py"/>
        <source>{park}{period}{indicator}{figure}</source>
        <translation>{park}, {period}: {indicator} {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/park_relations.py"/>
        <source>{inner}在{outer}之内</source>
        <translation>{inner} lies within {outer}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/park_relations.py"/>
        <source>{one}与{other}都含有{part}</source>
        <translation>{one} and {other} both contain {part}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/park_relations.py"/>
        <source>{one}与{other}可能有交叠</source>
        <translation>{one} and {other} may overlap</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/park_relations.py"/>
        <source>{one}与{other}有交叠</source>
        <translation>{one} and {other} overlap</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>没有另一个园区的数</source>
        <translation>no other park has a figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>同指标、同期</source>
        <translation>same indicator and period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>可比</source>
        <translation>comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>可比（注意口径）</source>
        <translation>comparable (mind the scope)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>部分可比</source>
        <translation>partly comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>只可并列</source>
        <translation>side by side only</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>不可并列</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>无对象</source>
        <translation>no counterpart</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>{pairs}等{n}对</source>
        <translation>
            <numerusform>{pairs} and others, {n} pair in all</numerusform>
            <numerusform>{pairs} and others, {n} pairs in all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/row_reasons.py"/>
        <source>指标、期间、口径、状态都相同</source>
        <translation>same indicator, period, scope and status</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>评价年度不同</source>
        <translation>ranking years differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>存量</source>
        <translation>stock</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>当期数</source>
        <translation>of one period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>{park}{said}</source>
        <translation>{park} {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/rules.py"/>
        <source>{park} {said}</source>
        <translation>{park} {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>同一条事实</source>
        <translation>the same fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>主题不同</source>
        <translation>topics differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>不是一类数</source>
        <translation>different kinds of figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>单位不同量</source>
        <translation>the units measure different things</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>所计之物不同</source>
        <translation>different things are counted</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>年均增速与一个时期的增速</source>
        <translation>average annual growth and growth of one period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>存量与新增</source>
        <translation>stock and new additions</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>累计与当期</source>
        <translation>cumulative and of one period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>性质不同</source>
        <translation>different in nature</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>不满一年与全年</source>
        <translation>part of a year and a full year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>跨年度与一个时期</source>
        <translation>several years and one period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>分母不同</source>
        <translation>denominators differ</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>不是同一份名单</source>
        <translation>not the same ranking list</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>不同类园区统计范围不同</source>
        <translation>counted differently for parks of different kinds</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>一个在另一个之内</source>
        <translation>one lies within the other</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>两个园区有交叠</source>
        <translation>the two parks overlap</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>同一事实两处说法相合</source>
        <translation>two accounts of one fact agree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>同一事实两处说法不合</source>
        <translation>two accounts of one fact disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>两处说法不合</source>
        <translation>two accounts disagree</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>约数，上下限不明</source>
        <translation>approximate, bounds unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>限定词同向，差值没有界</source>
        <translation>qualifiers point the same way, so the difference has no bound</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>在限定词与舍入之内分不出高低</source>
        <translation>order cannot be told within qualifiers and rounding</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>没有高低之分</source>
        <translation>neither higher nor lower is better</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>这类数不作倍数</source>
        <translation>no ratios for this kind of figure</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>没有确定的下限，不作倍数</source>
        <translation>no certain lower bound, so no ratio</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>有限定词，差值只知至少或至多</source>
        <translation>with qualifiers, the difference is only a bound</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>期间是推断的</source>
        <translation>inferred period</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>期末数与年度数</source>
        <translation>year-end and annual figures</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>参评数未写明</source>
        <translation>how many were ranked is not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>园区类别不同</source>
        <translation>parks of different kinds</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>同一园区的两个期间，不是矛盾</source>
        <translation>one park at two times, no contradiction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/verdict/verdict.py"/>
        <source>另有说法与此不合</source>
        <translation>contradicted by another account</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>日期不详</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>{date}（年份推断）</source>
        <translation>{date} (year inferred)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>{who}，{date}</source>
        <translation>{who}, {date}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>《{title}》</source>
        <translation>"{title}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>{year}年（推断）</source>
        <translation>{year} (inferred)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/citation.py"/>
        <source>{source}（摘编）</source>
        <translation>{source} (digest)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>已实现</source>
        <translation>achieved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>计划</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>设计</source>
        <translation>design</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>未写明</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>文中写明</source>
        <translation>stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>推断</source>
        <translation>inferred</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>全文</source>
        <translation>full text</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>摘编</source>
        <translation>digest</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>总量</source>
        <translation>amount</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>增速</source>
        <translation>growth</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>年均增速</source>
        <translation>average annual growth</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>占比</source>
        <translation>share</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>变动</source>
        <translation>change</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>排名</source>
        <translation>ranking</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>连续</source>
        <translation>streak</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>用时</source>
        <translation>duration</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>规格</source>
        <translation>size</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>地区</source>
        <translation>region</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>城市</source>
        <translation>city</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>综保区</source>
        <translation>bonded zone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>中心</source>
        <translation>centre</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>企业</source>
        <translation>company</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>项目</source>
        <translation>project</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>机构</source>
        <translation>institution</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>首创</source>
        <translation>first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>进展</source>
        <translation>milestone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>每年</source>
        <translation>a year</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>每月</source>
        <translation>a month</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>每周</source>
        <translation>a week</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>每日</source>
        <translation>a day</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>第{number}段</source>
        <translation>paragraph {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>{each}{figure}</source>
        <translation>{figure} {each}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>{figure}（第{place}）</source>
        <translation>{figure} (no. {place})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>第{number}行</source>
        <translation>row {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/labels.py"/>
        <source>每{unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>{name}在{told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>居{figure}</source>
        <translation>{figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>为{figure}</source>
        <translation>{figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>居{area}{figure}</source>
        <translation>{figure}, {area}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>{before}{area}的{figure}</source>
        <translation>{before}{figure} of {area}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/predicates.py"/>
        <source>{area}的{figure}</source>
        <translation>{figure} of {area}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/sentence.py"/>
        <source>发文日期{day}，年份推断</source>
        <translation>published {day}, year inferred</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/sentence.py"/>
        <source>发文日期不详</source>
        <translation>date of publication unknown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/facts/wording/sentence.py"/>
        <source>发文日期{day}</source>
        <translation>published {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <source>备注：{note}</source>
        <translation>note: {note}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>{n} 个指标</source>
        <translation>
            <numerusform>{n} indicator</numerusform>
            <numerusform>{n} indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <source>{names}等 {n} 个园区</source>
        <translation>
            <numerusform>{names} and others ({n} park)</numerusform>
            <numerusform>{names} and others ({n} parks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>{n} 条事实</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/basket_model.py"/>
        <source>{first}（另 {n} 处）</source>
        <translation>
            <numerusform>{first} (and {n} more)</numerusform>
            <numerusform>{first} (and {n} more)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/cell_failure.py"/>
        <source>未能显示（见日志）</source>
        <translation>could not be shown (see the log)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>自选</source>
        <translation>picked</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>{one}－{other}</source>
        <translation>{one} − {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>{one}÷{other}</source>
        <translation>{one} ÷ {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>[{number}] {publisher}{title}第{paragraph}段</source>
        <translation>[{number}] {publisher}{title}, paragraph {paragraph}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>查了 {n} 个来源</source>
        <translation>
            <numerusform>looked in {n} source</numerusform>
            <numerusform>looked in {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <source>只在全部可以排序时填写</source>
        <translation>given only where all can be ranked</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_grid.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/header.py"/>
        <source>基准</source>
        <translation>base</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_lines.py"/>
        <source>还有 {n} 个指标只有一个园区有数</source>
        <translation>
            <numerusform>{n} more indicator has a figure of one park only</numerusform>
            <numerusform>{n} more indicators have figures of one park only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_lines.py"/>
        <source>收起只有一个园区有数的 {n} 个指标</source>
        <translation>
            <numerusform>Fold the {n} indicator that has a figure of one park only</numerusform>
            <numerusform>Fold the {n} indicators that have figures of one park only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_lines.py"/>
        <source>{n} 个指标只有一个园区有数</source>
        <translation>
            <numerusform>{n} indicator has a figure of one park only</numerusform>
            <numerusform>{n} indicators have figures of one park only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <source>第{n}</source>
        <translation>
            <numerusform>no. {n}</numerusform>
            <numerusform>no. {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>{name}：{what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/comparison_model.py"/>
        <source>按回车</source>
        <translation>press Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>{dataset}，已被更正</source>
        <translation>{dataset}, corrected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/fact_model.py"/>
        <source>{dataset}，更正</source>
        <translation>{dataset}, correction</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_problem_model.py"/>
        <source>原样</source>
        <translation>As it is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_fact_model.py"/>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_grid_model.py"/>
        <source>原表中隐藏的行</source>
        <translation>a row hidden in the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_grid_model.py"/>
        <source>原为：{cell}</source>
        <translation>Was: {cell}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>表中名称</source>
        <translation>Name in table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>认作</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>格数</source>
        <translation>Cells</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>也许是{name}，共 {n} 个相近</source>
        <translation>
            <numerusform>perhaps {name}, {n} is near</numerusform>
            <numerusform>perhaps {name}, {n} are near</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>没有相近的</source>
        <translation>nothing near</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>{n} 格</source>
        <translation>
            <numerusform>{n} cell</numerusform>
            <numerusform>{n} cells</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>待定</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>也许是{name}</source>
        <translation>perhaps {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>已有的</source>
        <translation>known</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>新指标：{name}</source>
        <translation>New indicator: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_name_model.py"/>
        <source>最先在 {place}</source>
        <translation>First in {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_problem_model.py"/>
        <source>问题，应为</source>
        <translation>Problem, expected</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_problem_model.py"/>
        <source>应为：{wanted}</source>
        <translation>Expected: {wanted}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/models/import_problem_model.py"/>
        <source>{problem}（共 {n} 处）</source>
        <translation>
            <numerusform>{problem} ({n} place)</numerusform>
            <numerusform>{problem} ({n} places)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>占谁的比</source>
        <translation>Share of</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>不用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>改</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>不入</source>
        <translation>left out</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>新园区“{name}”待确认</source>
        <translation>New park “{name}” to be confirmed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/import_words.py"/>
        <source>新指标“{name}”待确认</source>
        <translation>New indicator “{name}” to be confirmed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/seen_import.py"/>
        <source>{row} 行 {column} 列</source>
        <translation>row {row}, col. {column}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/source_names.py"/>
        <source>〔{source}〕</source>
        <translation>[{source}]</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>{name}（{beside}）</source>
        <translation>{name} ({beside})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/models/year_model.py"/>
        <source>填 {period}</source>
        <translation>for {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>移动 {n} 条</source>
        <translation>
            <numerusform>move {n} item</numerusform>
            <numerusform>move {n} items</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>改标题</source>
        <translation>edit heading</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>移出 {n} 条</source>
        <translation>
            <numerusform>remove {n} item</numerusform>
            <numerusform>remove {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>{n} 条</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>{n} 个来源</source>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>{n} 条有变</source>
        <translation>
            <numerusform>{n} changed</numerusform>
            <numerusform>{n} changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>{n} 条已不在数据集</source>
        <translation>
            <numerusform>{n} gone from the dataset</numerusform>
            <numerusform>{n} gone from the dataset</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/binder.py"/>
        <source>写备注</source>
        <translation>write note</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>加标题</source>
        <translation>add heading</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/collector.py"/>
        <source>收入 {n} 条</source>
        <translation>
            <numerusform>collect {n} item</numerusform>
            <numerusform>collect {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>已复制 {n} 条：{format}</source>
        <translation>
            <numerusform>copied {n} item: {format}</numerusform>
            <numerusform>copied {n} items: {format}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>连同写明的 {n} 条</source>
        <translation>
            <numerusform>with {n} fact told along</numerusform>
            <numerusform>with {n} facts told along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <source>{n} 条与收入时不同，用的是现值</source>
        <translation>
            <numerusform>{n} has changed since it was collected; the present value is used</numerusform>
            <numerusform>{n} have changed since they were collected; the present values are used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <source>{n} 条已不在数据集中，没有写入</source>
        <translation>
            <numerusform>{n} is no longer in the dataset and was left out</numerusform>
            <numerusform>{n} are no longer in the dataset and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/basket/copying.py"/>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>复制 {n} 条：{format}</source>
        <translation>
            <numerusform>Copy {n} item: {format}</numerusform>
            <numerusform>Copy {n} items: {format}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>按现数据集更新</source>
        <translation>update to the current dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/menus.py"/>
        <source>改名</source>
        <translation>rename</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/basket/pane.py"/>
        <source>{act}：{what}（{keys}）</source>
        <translation>{act}: {what} ({keys})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/controls.py"/>
        <source>{n} 个</source>
        <translation>
            <numerusform>{n} topic</numerusform>
            <numerusform>{n} topics</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/details.py"/>
        <source>可比的是：{pairs}</source>
        <translation>comparable: {pairs}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/option_menus.py"/>
        <source>{policy}：{tip}</source>
        <translation>{policy}: {tip}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/presenter.py"/>
        <source>试试：{parks}</source>
        <translation>try {parks}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/presenter.py"/>
        <source>{park}{indicator}：{why}</source>
        <translation>{park} {indicator}: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/row_space.py"/>
        <source>‹ 左边还有 {n} 个数</source>
        <translation>
            <numerusform>‹ {n} more figure to the left</numerusform>
            <numerusform>‹ {n} more figures to the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/row_space.py"/>
        <source>右边还有 {n} 个数 ›</source>
        <translation>
            <numerusform>{n} more figure to the right ›</numerusform>
            <numerusform>{n} more figures to the right ›</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/cell_editing.py"/>
        <source> 至 </source>
        <translation> to </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>一人删了，另一人改了；先留着</source>
        <translation>Removed by one, changed by the other; kept for now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>一人删了，另一人还用着；先留着</source>
        <translation>Removed by one, used by the other; kept for now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>两人所改合起来不成立；各自留着</source>
        <translation>Together the changes make no sense; each is kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>删去</source>
        <translation>removed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/conflicts.py"/>
        <source>留着</source>
        <translation>kept</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>自带，不会被改写</source>
        <translation>bundled, never written</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/dataset_panel.py"/>
        <source>打开的数据集，不会被改写</source>
        <translation>open, never written</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>制表符</source>
        <translation>tab</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>逗号</source>
        <translation>comma</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>分号</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>竖线</source>
        <translation>bar</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_bar.py"/>
        <source>空格</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>{n} 条需看</source>
        <translation>
            <numerusform>{n} to look at</numerusform>
            <numerusform>{n} to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>{n} 条可入库</source>
        <translation>
            <numerusform>{n} ready</numerusform>
            <numerusform>{n} ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/import_foot.py"/>
        <source>{n} 条不行</source>
        <translation>
            <numerusform>{n} fails</numerusform>
            <numerusform>{n} fail</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>事实 {count}</source>
        <translation>Facts {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>事实 {shown}/{count}</source>
        <translation>Facts {shown}/{count}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>名称 {count}</source>
        <translation>Names {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_parts.py"/>
        <source>问题 {count}</source>
        <translation>Problems {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>导入了 {n} 条</source>
        <translation>
            <numerusform>imported {n} fact</numerusform>
            <numerusform>imported {n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>导入 {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_writing.py"/>
        <source>没有地方放“我的数据”（{why}）</source>
        <translation>There is no place for your own data ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/mapping_keeping.py"/>
        <source>各列的含义</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>{name}（{why}）</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_decisions.py"/>
        <source>定下{what}</source>
        <translation>Decide {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_decisions.py"/>
        <source>更正仍然成立</source>
        <translation>The correction holds</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_decisions.py"/>
        <source>不再更正</source>
        <translation>Correct no more</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_decisions.py"/>
        <source>合为一个园区</source>
        <translation>Join two parks</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_decisions.py"/>
        <source>分开两个园区</source>
        <translation>Part two parks</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/own_news.py"/>
        <source>有 {n} 处没有收回：之后又改过，或者还有别的用着它</source>
        <translation>
            <numerusform>{n} was not taken back: changed since, or still used</numerusform>
            <numerusform>{n} were not taken back: changed since, or still used</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>原叠加在{base}之上</source>
        <translation>begun above {base}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>最近改动 {when}</source>
        <translation>last changed {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>正在读</source>
        <translation>Being read</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>打不开：{why}</source>
        <translation>cannot be opened: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>没有存下</source>
        <translation>not saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>已存</source>
        <translation>saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>正在存</source>
        <translation>saving</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/own_words.py"/>
        <source>别的数据集</source>
        <translation>another dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/park_joining.py"/>
        <source>合在“{park}”名下</source>
        <translation>Joined under “{park}”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>两说并存</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>同一编号，说法不同</source>
        <translation>One id, said differently</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>同一条有几处更正</source>
        <translation>Several corrections of one fact</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>互相更正，成了一圈</source>
        <translation>Corrections in a circle</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>合不到一起</source>
        <translation>Cannot be joined</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>更正的原文变了</source>
        <translation>What was corrected has changed</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>更正的原文没有了</source>
        <translation>What was corrected is gone</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>原文已与更正一致</source>
        <translation>What was corrected agrees now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>原文的{what}：更正时是{before}，现在是{now}</source>
        <translation>{what}: {before} when it was corrected, {now} now</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/questions.py"/>
        <source>更正为：{figure}</source>
        <translation>Corrected to: {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/readiness.py"/>
        <source>还有 {n} 列没有定下成为什么；不要的选“不用”</source>
        <translation>
            <numerusform>{n} column is not placed yet; choose “not used” for what you do not want</numerusform>
            <numerusform>{n} columns are not placed yet; choose “not used” for what you do not want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/readiness.py"/>
        <source>{n} 条不行：改正它们，或只入无问题的</source>
        <translation>
            <numerusform>{n} fails: put it right, or import only sound ones</numerusform>
            <numerusform>{n} fail: put them right, or import only sound ones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/readiness.py"/>
        <source>表中还没有数；看看数据行和各列成为什么</source>
        <translation>No figures yet; look at the rows of data and at what columns become</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/readiness.py"/>
        <source>没有一条是无问题的</source>
        <translation>None is sound</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>更正{what}</source>
        <translation>Correct {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>新事实：{what}</source>
        <translation>New fact: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>修改{what}</source>
        <translation>Edit {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_editing.py"/>
        <source>新建{name}</source>
        <translation>New {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>{start} 至 {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_forms.py"/>
        <source>截至 {end}</source>
        <translation>as of {end}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/row_work.py"/>
        <source>{park} {indicator}（{period}）</source>
        <translation>{park}, {indicator} ({period})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>{n} 条事实改了{what}</source>
        <translation>
            <numerusform>{n} fact changed: {what}</numerusform>
            <numerusform>{n} facts changed: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>填了 {n} 个下一年的数</source>
        <translation>
            <numerusform>Filled in {n} figure of the next year</numerusform>
            <numerusform>Filled in {n} figures of the next year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>删除 {n} 条事实，另有 {more} 条不是自己的，没有动</source>
        <translation>
            <numerusform>Delete {n} fact; others that are not your own were left alone: {more}</numerusform>
            <numerusform>Delete {n} facts; others that are not your own were left alone: {more}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>删除{what}</source>
        <translation>Delete {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/data/several_editing.py"/>
        <source>删除 {n} 条事实</source>
        <translation>
            <numerusform>Delete {n} fact</numerusform>
            <numerusform>Delete {n} facts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>政府网页</source>
        <translation>government page</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>写上题名</source>
        <translation>Give a title</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>写上发布者，或勾选“内部资料”</source>
        <translation>Name the publisher, or tick “Internal”</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/source_form.py"/>
        <source>日期写作 2025-03-12、2025-03 或 2025</source>
        <translation>Write dates as 2025-03-12, 2025-03 or 2025</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>看已被更正的（{n} 条）</source>
        <translation>
            <numerusform>Show the corrected one ({n})</numerusform>
            <numerusform>Show the corrected ones ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>清除全部</source>
        <translation>Clear all</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>只清除筛选（单是搜索有 {n} 条）</source>
        <translation>
            <numerusform>Clear filters only (the search alone finds {n})</numerusform>
            <numerusform>Clear filters only (the search alone finds {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/facts/empty_page.py"/>
        <source>只清除搜索（筛选之下有 {n} 条）</source>
        <translation>
            <numerusform>Clear search only (the filters leave {n})</numerusform>
            <numerusform>Clear search only (the filters leave {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>{n} 行</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>显示的 {counted}</source>
        <translation>shown: {counted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>全部 {counted}</source>
        <translation>all {counted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/extent_switch.py"/>
        <source>选中的 {counted}</source>
        <translation>selected: {counted}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/numbers_used.py"/>
        <source>出处 {numbers}</source>
        <translation>sources {numbers}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/numbers_used.py"/>
        <source>出处 {numbers}，下次从 {next} 起</source>
        <translation>sources {numbers}, next from {next}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/numbers_used.py"/>
        <source>下次仍从 {first} 起</source>
        <translation>next from {first} again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/numbers_used.py"/>
        <source>下次从 1 起</source>
        <translation>next from 1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/kit/option_boxes.py"/>
        <source>{title}（{n} 条）</source>
        <translation>
            <numerusform>{title} ({n} fact)</numerusform>
            <numerusform>{title} ({n} facts)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/system_clipboard.py"/>
        <source>没有复制成：剪贴板不可用，或正被别的程序占用；里面还是原先的内容，请再复制一次</source>
        <translation>not copied: the clipboard is unavailable or held by another program and still has its old content; copy again</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>条数多，只有纯文本，没有格式</source>
        <translation>so many items are copied as plain text, without formats</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>条数多，只有纯文本：表格程序会自己认数和日期，要分毫不差请导出</source>
        <translation>so many items are copied as plain text: a spreadsheet takes numbers and dates as it likes; export them to keep each as it is</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>行多，略去字体和表线，数值类型不变</source>
        <translation>many rows, so fonts and rules are left out; number types are kept</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>已复制 {n} 条记事：{format}</source>
        <translation>
            <numerusform>copied {n} claim: {format}</numerusform>
            <numerusform>copied {n} claims: {format}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>已复制对比（{n} 行）：{format}</source>
        <translation>
            <numerusform>copied the comparison ({n} row): {format}</numerusform>
            <numerusform>copied the comparison ({n} rows): {format}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/copying.py"/>
        <source>列多，宜贴到横向页面</source>
        <translation>many columns, best pasted onto a landscape page</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/export_dialog.py"/>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>导出{what}</source>
        <translation>export {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/export_dialog.py"/>
        <source>导出{what}…</source>
        <translation>export {what}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>资料篮（{n} 条）</source>
        <translation>
            <numerusform>basket ({n} item)</numerusform>
            <numerusform>basket ({n} items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>{n} 条记事</source>
        <translation>
            <numerusform>{n} claim</numerusform>
            <numerusform>{n} claims</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>已导出{what}：{path}</source>
        <translation>exported {what}: {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>对比（{n} 行）</source>
        <translation>
            <numerusform>comparison ({n} row)</numerusform>
            <numerusform>comparison ({n} rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/out/exporting.py"/>
        <source>{n} 条已不在数据集中</source>
        <translation>
            <numerusform>{n} is no longer in the dataset</numerusform>
            <numerusform>{n} are no longer in the dataset</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>数据集：{title}（{counts}）</source>
        <translation>dataset: {title} ({counts})</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/language.py"/>
        <source>界面是中文。复制、导出和打印的总是中文。</source>
        <translation>the window is in English. What is copied, exported and printed stays Chinese.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>{parks} · {indicators}，{good} 个可比</source>
        <translation>{parks} · {indicators}, {good} comparable</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/status_bar.py"/>
        <source>不合计：{why}</source>
        <translation>not summed: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/shell/tool_bar.py"/>
        <source>{n} 条 · {ms} ms</source>
        <translation>
            <numerusform>{n} found · {ms} ms</numerusform>
            <numerusform>{n} found · {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/window_state.py"/>
        <source>设置没有存下：{path}（{why}）</source>
        <translation>could not save the settings: {path} ({why})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/source/fact_history.py"/>
        <source>{title}（共 {n} 处）</source>
        <translation>
            <numerusform>{title} ({n} change)</numerusform>
            <numerusform>{title} ({n} changes)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/source_box.py"/>
        <source>表格第 {number} 行</source>
        <translation>Row {number} of the table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/source_box.py"/>
        <source>{form}第 {paragraph} 段</source>
        <translation>{form}, paragraph {paragraph}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/source_box.py"/>
        <source>发布者未写明</source>
        <translation>publisher not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/source/source_box.py"/>
        <source>见于{site}</source>
        <translation>seen at {site}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>资料篮 (*.parkbasket);;所有文件 (*)</source>
        <translation>Baskets (*.parkbasket);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>资料篮 (*.parkbasket)</source>
        <translation>Baskets (*.parkbasket)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>宽度（厘米）：半栏 8，公文正文 15.6，横页或幻灯片 24
高度随内容；PNG 为 300 dpi</source>
        <translation>Width in centimetres: half a column 8, body of an official document 15.6, landscape page or slide 24
The height follows the content; PNG has 300 dpi</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>打开资料篮</source>
        <translation>Open basket</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>存为文件</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>资料篮没有存下</source>
        <translation>Basket not saved</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>存到别处…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>不存，退出</source>
        <translation>Quit without saving</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>先不退出</source>
        <translation>Do not quit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>保存图表</source>
        <translation>Save chart</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>图的宽度</source>
        <translation>Chart width</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>没有导出</source>
        <translation>Not exported</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>资料篮“{title}”的改动没有存下。</source>
        <translation>The changes to basket "{title}" have not been saved.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_dialogs.py"/>
        <source>存为“{name}”</source>
        <translation>Save as "{name}"</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>数据集 (*.parkfacts *.json);;所有文件 (*)</source>
        <translation>Datasets (*.parkfacts *.json);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>打开数据集</source>
        <translation>Open dataset</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>关于园鉴</source>
        <translation>About ParkFacts</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>程序完全离线，不连接任何网络。</source>
        <translation>The program works offline and connects to no network.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>园鉴 ParkFacts {version}</source>
        <translation>ParkFacts {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>数据集文件：{path}</source>
        <translation>Dataset file: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>数据集许可：{licence}</source>
        <translation>Dataset licence: {licence}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>设置文件：{path}</source>
        <translation>Settings file: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>日志文件：{path}（有异常时才写）</source>
        <translation>Log file: {path} (written only when something goes wrong)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>未写明</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/dialogs.py"/>
        <source>不保存</source>
        <translation>not saved</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/failure.py"/>
        <source>这里没有显示出来</source>
        <translation>This could not be shown</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/failure.py"/>
        <source>换一条或换个条件再看；其他部分照常可用，资料没有改动。</source>
        <translation>Choose something else, or other conditions; everything else works as usual, and no data were changed.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/failure.py"/>
        <source>程序在这里出了错：{why}</source>
        <translation>The program failed here: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/failure.py"/>
        <source>一再出现时，请把日志文件交给维护的人：{path}</source>
        <translation>If it happens again, give the log file to whoever looks after the program: {path}</translation>
    </message>
</context>
<context>
    <name>import_dialogs</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>各列的含义 (*.toml);;所有文件 (*)</source>
        <translation>Meaning of columns (*.toml);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>各列的含义 (*.toml)</source>
        <translation>Meaning of columns (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>“{now}”做到一半，还没有入库。换成“{other}”吗？
各列的含义已经记下，再打开时照旧。</source>
        <translation>“{now}” is half done and not imported yet. Open “{other}” in its place?
The meaning of its columns is kept for when you open it again.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>“{now}”做到一半，还没有入库。退出吗？
各列的含义已经记下，再打开时照旧。</source>
        <translation>“{now}” is half done and not imported yet. Leave?
The meaning of its columns is kept for when you open it again.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>载入各列的含义</source>
        <translation>Load the meaning of columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>另存各列的含义</source>
        <translation>Save the meaning of columns</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>换一张表</source>
        <translation>Another table</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>换成它</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>还没有入库</source>
        <translation>Not imported yet</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/import_dialogs.py"/>
        <source>留在这里</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>name_menu</name>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>“{name}”是：</source>
        <translation>“{name}” is:</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>新建，先看过再定…</source>
        <translation>New, look at it first…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>在已有的里找…</source>
        <translation>Find among the known…</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/data/name_menu.py"/>
        <source>收回这个回答</source>
        <translation>Take this answer back</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_opening.py"/>
        <source>打开文件</source>
        <translation>Open file</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_opening.py"/>
        <source>打开所在文件夹</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_opening.py"/>
        <source>系统没有程序来打开 {path}：在文件夹里双击它，或先装一个</source>
        <translation>The system has no program to open {path}: double-click it in its folder, or install one first</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_opening.py"/>
        <source>{path} 已经不在那里</source>
        <translation>{path} is no longer there</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/kit/file_opening.py"/>
        <source>文件夹打不开：{path}</source>
        <translation>The folder cannot be opened: {path}</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message numerus="yes">
        <location filename="../../desktop/parkfacts/views/comparison/presenter.py"/>
        <source>另有 {n} 条</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/printing.py"/>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/printing.py"/>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/language.py"/>
        <source>园鉴 ParkFacts</source>
        <translation>ParkFacts</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/long_reading.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/shell/long_reading.py"/>
        <source>正在打开 {name}</source>
        <translation>Opening {name}</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>署名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>写在导出和打印的文件上：题名下、页眉页脚、文件属性。</source>
        <translation>Stands on exported and printed files: under the title, at the head and foot of pages, in their properties.</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>作者</source>
        <translation>Author</translation>
    </message>
    <message>
        <location filename="../../desktop/parkfacts/views/out/signature.py"/>
        <source>不写则不署</source>
        <translation>Empty: nobody is named</translation>
    </message>
</context>
<context>
    <name>values_menu</name>
    <message>
        <location filename="../../desktop/parkfacts/views/comparison/values_menu.py"/>
        <source>按期间规则取</source>
        <translation>Let the period rule choose</translation>
    </message>
</context>
</TS>
