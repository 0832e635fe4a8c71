<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>网络活动</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>启动以来没有网络操作。</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>立即发送等待中的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>等待发送：{0}。归档服务器未接收：{1}。</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>网络操作记录</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>关于此模型…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>评估用时</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>关注区域位于肺内：{0}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>打开用时</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>颜色强度</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>模型仅对这一张胸片的判断；由阅片医师决定。</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>各概率过于接近，无法判定。</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>此处无法得知模型的关注区域。</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>先阅片：遮住模型判断(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>显示模型判断(&amp;S)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>关于模型(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>“详情…”中列有 {0} 条消息。</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>“详情…”逐个文件说明原因。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>其余已打开。“详情…”逐个文件说明原因。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>{1} 个文件中有 {0} 个无法打开。</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>胸片；拖动以涂黑一部分，或使用方向键</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>请选择两至四张胸片。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>对比胸片</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>已选 {0} 张胸片。</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>与既往片对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>随时间变化趋势(&amp;T)</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>对比所选胸片(&amp;C)…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>未找到该患者的既往片。请选择要对比的胸片。</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>正在对比胸片…</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>&amp;Cursor</source>
        <translation>光标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>旋转：按肺部对齐(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>自动交替</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>每秒切换次数</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>对比 – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>分界位置</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>渐变叠加</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>另一张</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>既往片与当前片叠加显示</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>既往片至当前片</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>显示模型判断</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>胸片之间的联动项</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>联动项目…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗宽窗位</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>关闭窗口后，未签署的内容将丢失。</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>您的结论(&amp;C)</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>您的结论已随检查保存。</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>您对一张胸片的结论已输入，但尚未签署。</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>您对 {0} 张胸片的结论已输入，但尚未签署。</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia：六个肺区，各 0 至 3 分</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>用自己的话写阅片结论</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>自评总分(&amp;T)</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>RSNA COVID-19 报告专家共识 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>严重程度(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>显示或隐藏各栏</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>签署并保存</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>请先填写结论。</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>请先输入您的姓名。</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>您对模型所给严重程度的意见</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>您用于签署的姓名</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>保留了 {0} 条更早的结论。</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>已有另一位 ID 为 {0} 的患者，且部分信息不符。除非您将两者合并，否则该片单独存放，不关联那位患者的既往片。</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>已有另一位 ID 为 {0} 的患者。除非您将两者合并，否则该片单独存放，不关联那位患者的既往片。</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>是同一位患者吗？</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>分开存放</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>已知患者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>同一患者：合并</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>这两位患者的信息不相符。把他人的胸片当作既往片会造成误导：确定后再合并。</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>此胸片</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>去标识化副本(&amp;I)…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>所有已打开胸片的去标识化副本(&amp;F)…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>所选检查的去标识化副本(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>添加矩形(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>撤回上一个矩形(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>写出副本(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>写出副本(&amp;W)…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>已写出一份去标识化副本。</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>同时写出可追溯到患者的对照表(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>去标识化副本</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>已写出的去标识化副本：{0}。</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>去标识化副本</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>第 {0} 张胸片，共 {1} 张</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>副本的文件夹</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>副本的文件夹</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>保留日期，按患者整体平移(&amp;D)</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>保留设备标识(&amp;V)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>姓名、ID、日期和私有数据按 DICOM PS3.15 基本配置从文件头中删除。烧录在片上的文字仍会保留：请查看整张片，包括反相显示，并在每处文字上拖出矩形。使用键盘：添加矩形，用方向键移动，用 Shift 加方向键调整大小。</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>下一张胸片(&amp;X)</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>未复制：{0}。{1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>上一张胸片(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>显示负像(&amp;N)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>正在写出副本…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>副本已写为 {0}。</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>追溯对照表</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>此片是 PNG 或 JPEG 文件，而该配置用于 DICOM 胸片：请先导出其 DICOM 对象，打开封装后的胸片，再对其制作副本。</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>疑似含烧录文字：{0}。在交出副本之前，请逐张查看胸片并涂黑文字。</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>打开胸片</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>从列表拖一张胸片到此处，或在列表中选择。</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>未打开胸片</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>胸片 – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>片库：打开过的胸片记录在此文件夹中(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>试用演示患者(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>Covid Desktop 阅读胸片</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>片库文件夹</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>我已阅读并接受(&amp;A)</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>须位于本机磁盘上。以后可以更改。</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>本程序给出成人正位胸片上 COVID-19 肺炎、其他肺炎和无肺炎的概率。它经常出错：性能指标见 帮助 &gt; 关于 Covid Desktop。

本程序并非为诊断或治疗而制作，也未经相应测试或批准。胸片不能代替 PCR 检测，本程序的任何结果都不能代替放射科医师。

您的胸片留在本机，绝不会被改动。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>不用于诊断</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>此文件夹无法创建或使用。请为片库另选一个。</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>欢迎使用 Covid Desktop</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>窗范围 {0} 至 {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>与另一患者合并(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>患者与日期(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>撤销片库操作(&amp;U)</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>患者与日期已更改。</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>检查已分开存放。</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>此检查属于另一人(&amp;A)</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>已合并两位患者。</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>导入到片库(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>查找已移动的胸片(&amp;L)…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>正在评估导入的胸片：{0} / {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>胸片、DICOMDIR、ZIP 压缩包 (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>如为同一人：打开其中一张，然后选择 检查 &gt; 与另一患者合并…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>导入文件夹到片库(&amp;D)…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>导入文件夹到片库</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>导入到片库</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>导入：新 {0}，已有 {1}，失败 {2}。</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>正在导入胸片：{0} / {1} 个文件</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>正在查找已移动的胸片：{0} 个文件</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>请等待导入完成。</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>导入已中止。</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>没有可供导入的片库。</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>此前已导入的内容保留。请重试。</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>胸片现在可能在哪里？</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} 已中止。</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>{0} 张胸片带有另一患者的 ID，已分开存放。</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>已重新找到 {0} 张胸片。</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Join with another patient</source>
        <translation>与另一患者合并</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>姓名、ID 或日期</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>未找到其他患者。</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>搜索患者</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>屏幕上胸片的患者与下列为同一人：</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>请连接该文件所在的驱动器，或使用“检查 &gt; 查找已移动的胸片”。</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>该片的文件不在原处。</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} 可以阅片，但不会保存记录。</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>各肺区严重程度</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>1 张胸片</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>胸片 (*.dcm *.dicom *.png *.jpg *.jpeg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>松开即可打开。</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>胸片自带窗：{0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>第 {0} 个</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} 张胸片</translation>
    </message>
    <message>
        <source>{0} – Covid Desktop</source>
        <translation>{0} – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Calibrate</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>取消标定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true length in mm</source>
        <translation>实际长度 (mm)</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>按所选长度标定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>删除标记(&amp;D)	Del</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>取消标定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>标记旁的文字(&amp;W)…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>删除本片所有标记(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>标记的下一个点(&amp;P)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>&amp;Take this model</source>
        <translation>采用此模型(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic: the graphics card if it works</source>
        <translation>自动：显卡可用时使用显卡</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>将模型文件拖到此处，或选择一个。采用之前会显示其模型卡和性能指标。不同模型的结果绝不混用：胸片会重新评估，其他模型的结果标为旧结果。</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>检查另一个模型文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>显卡 (CUDA)：本安装不含</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>使用中：{0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>模型 (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>正在检查模型…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>程序自带模型</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>请调暗室内光线。查看 16 个色块是否各不相同，且每块都能看清自身的两个角；黑、白方块内的小方块是否可见；渐变是否均匀，无台阶、无偏色。</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>以上都能看到：记录今日检查(&amp;S)</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>显示器检查</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事件(&amp;W)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>拔管</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>插管</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>添加注记</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>网络活动(&amp;N)…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>在 PACS 中查找既往检查(&amp;A)…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>PACS 设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>将结果发送到 PACS(&amp;C)</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>归档服务器有响应。</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>归档服务器无响应；{0} 个对象等待重试。</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>归档服务器已接收 {0} 个对象。</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>正在生成对象…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>信任的证书（PEM 文件）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>加密连接 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>本工作站的 AE Title(&amp;T)</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>归档服务器的 AE Title(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>正在查询归档服务器…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>本工作站的证书（PEM 文件）(&amp;N)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>本工作站的证书</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>其密钥（PEM 文件）(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>本工作站证书的密钥</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>没有 PACS 时，主机和地址留空：此时本程序不会打开任何网络连接。填写 DICOMweb 地址则使用该方式。用户名和密码用于 DICOMweb，只通过 https 发送。密码保存在设置旁边的文件中，只有您的账户可以读取。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>或 DICOMweb 地址(&amp;D)</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>请从地址中去掉用户名和密码：下方有单独的输入框。</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>请先输入主机或地址。</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>在同一文件中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>本机的证书</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>摄片日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>性别(&amp;S)</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>该患者的所有检查(&amp;A)</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>仅此检查(&amp;T)</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>用于此文件夹中全部 {0} 张已打开的胸片(&amp;F)</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>或病程日(&amp;Y)</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>患者 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>患者与日期</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>请输入 ID：胸片按 ID 关联。</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>请按此格式输入日期：{0}。</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>请以整数输入天数，例如 3。</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>文件不会被更改：片库会记住您输入的内容。日期和病程日只用于屏幕上的检查。</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>没有日期时：入院后的天数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>已保存，下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>医院(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Names of files</source>
        <translation>文件名格式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>新打开胸片的窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>更改的文件夹自下次启动起使用；原文件夹中的片库保留原处。文件夹须位于本机磁盘上。</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>更改的语言自下次启动起使用。</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>按胸片自身设定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>自动，依据胸片自身像素值</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>用于 PNG 和 JPEG 胸片：患者和日期在文件名中的写法，例如 {patient}_{date} 对应 P12_2020-03-29.png；没有日期时用病程日，例如 {patient}_{day} 对应 P12_3.png。留空：不读取文件名。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>文件名中 {patient} 必须出现一次，{date} 和 {day} 最多各出现一次。</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>在片库中保存胸片副本(&amp;C)</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>胸片留在原处(&amp;A)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>片库文件夹</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>徽标（PNG 或 JPEG）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>自动打开已知患者的既往片(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>请填写片库文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>有两个操作设定了相同的新按键。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PriorsDialog</name>
    <message>
        <source>&amp;Fetch and open</source>
        <translation>获取并打开(&amp;F)</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>（已打开）</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>正在查询归档服务器…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>找到的检查</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>该患者在 PACS 中的检查</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>归档服务器中没有该患者的检查。</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>正在获取胸片…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>经校准的概率。竖线为当前阈值。在其周围的斜线区内，模型给出“不确定”。</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>{0} 至 {1} 为不确定</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>请关闭一些胸片，再重新打开此片。</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>已取消打开；已打开的胸片保持打开。</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>用于打开胸片的内存已满。</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>此文件夹中没有文件。</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>此胸片已经打开。</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>{1} 张胸片中有 {0} 张已经打开。</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>导出 DICOM 对象(&amp;D)…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>DICOM 对象的文件夹</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>请稍后重新生成报告。</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>尚无人签署结论：报告会注明。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>模型尚未给出结果。</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>打印机未接收报告。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>报告已保存为 {0}。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>已写出 {0} 个 DICOM 对象。</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>医院(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>该患者所有已打开的胸片</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>该患者全部 {0} 张已打开的胸片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>导出 DICOM 对象(&amp;D)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>报告抬头名称</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在生成页面…</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>E&amp;xport results (CSV, JSON)…</source>
        <translation>导出结果 (CSV, JSON)(&amp;X)…</translation>
    </message>
    <message>
        <source>Export results of the li&amp;brary…</source>
        <translation>导出片库结果(&amp;B)…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>导出片库的结果</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>导出已打开胸片的结果</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>表格 (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>已将 {0} 张胸片的结果写入 {1}。</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>比对物(&amp;H)</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>（系统报告为 {0}）</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>以系统为准</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>银行卡长边（85.6 mm）</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>将银行卡或直尺贴在屏幕上，移动滑块（或按方向键），直到线条与其一样长。</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>线条长度</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>测量此屏幕</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>直尺，100 mm</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>每英寸 {0} 像素</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>最近的胸片(&amp;R)</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>Covid Desktop 上次未正常关闭，当时打开了 1 张胸片。</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>Covid Desktop 上次未正常关闭，当时打开了 {0} 张胸片。</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>重新打开上次的胸片(&amp;L)</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>要重新打开上次的胸片吗？</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>设定按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} 重复使用：{1}。</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>DICOM、PNG 或 JPEG：单个文件、批量文件或整个文件夹均可。
所有内容都留在本机，您的文件不会被改动。</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>将胸片拖到此处</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>打开胸片…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>试用演示患者</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No model: films are not assessed</source>
        <translation>无模型：不评估胸片</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>已打开 {0} / {1}</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>正在打开模型…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>私有标签(&amp;P)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>搜索标签、名称或值</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>搜索标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>{0} 的标签</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} / {1} 个标签</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>测试图</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>严重程度随时间变化</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}，未打开</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0}：无严重程度</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0}：拒绝评估</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0}：总分 {1}（{2} 至 {3}）</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>这些胸片均无已知日期。趋势需要日期。</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>趋势由判断构成：请先显示判断（F3）。</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>总分变化在 ±{0} 分以内，视为无可测变化。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>未列入无日期的胸片：{0}。</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>空心：由较旧的模型给出，不可比较。能找到文件的胸片会重新评估。</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>没有添加注记。</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>这些胸片均无严重程度。</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>图像 (*.png);;矢量图 (*.svg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>添加注记…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>移除注记…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>已移除：{0}。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>保存趋势</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>严重程度评估模型：{0}。</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>坐标轴按天计数：这些胸片没有日期。</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>文件无法写入：{0}。请选择其他位置。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>趋势 – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>实际大小(&amp;T)</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>测量此屏幕(&amp;E)…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>胸片上一毫米等于屏幕上一毫米</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>此胸片未给出尺寸。请用已知长度进行校准。</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>此屏幕未给出尺寸。请先测量（“视图”菜单）。</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>先阅片</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>显示模型判断</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>模型已评估此片。请先阅片，再对比。</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>显示器检查(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>请选择有写入权限且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>DICOM 标签(&amp;T)…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>保存视图（不含文字）(&amp;W)…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>图像无法写入该处。</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>视图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>视图已保存。</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>胸部窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>四张胸片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>一张胸片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>两张胸片并排(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>输入窗宽窗位(&amp;T)…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>胸部窗：骨</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>胸部窗：导管与管路</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>胸部窗：肺</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>胸部窗：纵隔</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>屏幕布局(&amp;S)</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>在新窗口中打开胸片(&amp;W)</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>肺区轮廓(&amp;Z)</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>窗宽窗位与直方图</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Centre</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>窗宽</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>窗宽</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>恢复上次移除的内容(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>工作列表(&amp;W)</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>已从片库移除 1 张胸片。</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 个检查</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>没有可恢复的已移除内容。</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开片库…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从片库移除</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>要从片库移除此检查吗？</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>要从片库移除 {0} 个检查吗？</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>检查 &gt; 查找已移动的胸片… 可按内容重新找到它们。</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>有 1 张胸片的文件已不在原处。</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>有 {0} 张胸片的文件已不在原处。</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>您的文件留在原处。可用 检查 &gt; 撤销片库操作 恢复。</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} 按 Ctrl+Alt+Z 可恢复。</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>{0} 张胸片已恢复到片库。</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>已从片库移除 {0} 张胸片。</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>{0} 个检查</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>未读优先(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>筛选检查</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>筛选：姓名、ID、日期、所见、结论，可输入任意多个词</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>尚无检查。您打开的胸片会记录在此；也可导入整个文件夹、光盘和 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>没有符合输入内容的检查。</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
</context>
<context>
    <name>WorklistRows</name>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>阅片结论</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message>
        <source>View</source>
        <translation>投照位</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>程序内部发生错误。</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>您的文件未受影响。如再次发生，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>_ReasonsPage</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>打开用时</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝评估</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>胸片已打开，但无法作出判断。</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>模型不评估此片。</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>范围 {0} / 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>各肺区严重程度</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>总分 {0} / 18（{1} 至 {2}）</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>正在打开并测试模型。</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>1 to 9</source>
        <translation>1 至 9</translation>
    </message>
    <message>
        <source>About Covid Desktop</source>
        <translation>关于 Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>调节窗宽窗位：左右为窗宽，上下为窗位</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>离线阅读胸片，并给出经校准的 COVID-19 肺炎判断。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>Covid Desktop：Apache License 2.0。使用了 Qt for Python (LGPL 3)、ONNX Runtime (MIT)、NumPy (BSD)、Pillow (MIT-CMU)、pydicom、highdicom 和 pynetdicom (MIT)、GDCM (BSD, Apache 2.0)、Typst (Apache 2.0) 以及 Noto 字体 (SIL Open Font License 1.1)。</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>使胸片适应视图</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>模型文件的哈希值</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>中键拖动，或空格 + 拖动</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>鼠标（在胸片上）</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>移动胸片</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>下一张或上一张胸片（焦点在胸片或列表上）</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>右键拖动</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Shift + 右键拖动</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>显示或隐藏四角文字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>胸片自带的窗宽窗位</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>正在打开并测试模型。</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>同上，更精细</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>选用原因</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>关于 Covid Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>关闭胸片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>翻转：左右互换(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>下一张胸片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>打开胸片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>平移(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>上一张胸片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>检查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Assessment &amp;panel</source>
        <translation>评估面板(&amp;P)</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>自动窗宽窗位</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>关闭所有胸片(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>胸片(&amp;M)</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>使胸片适应视图</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>反相：显示负像</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>左键调节窗宽窗位</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>左键绘制：长度、角度、区域、心脏、注释</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>左键移动胸片</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>左键缩放：向上为放大</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>胸片一像素对应屏幕一像素</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>重置窗宽窗位、缩放和位置</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>显示模型关注区域</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>四角文字(&amp;X)</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>试用演示患者(&amp;D)</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>关注区域</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>模型关注区域(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>权重许可</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>温度 {0}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>1 day earlier</source>
        <translation>早 1 天</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>晚 1 天</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>A 至 C：右肺自上而下，D 至 F：左肺。粗体：超出该区的界限。</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>已按肺部对齐（重叠度 {0}，满值 1；旋转 {1}°）</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>无可测变化</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比较</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>既往片</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>严重程度评估模型：{0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>自 {0} 以来</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>肺区</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>相隔天数未知</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>早 {0} 天</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>晚 {0} 天</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}。总分由 {1} 变为 {2}（满分 18）：变化 {3}。变化在 ±{4} 以内视为无变化。</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>当前片</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>方格中既往片与当前片交替显示</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>线左侧：既往片。线右侧：当前片。</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>既往片</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>投照技术和体位的差异也会显现；双肺的均匀变化不会显现</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>较前透亮</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>较前致密</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>当前片 {0} %</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>已翻转：左右标记为镜像</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>预览：胶片仍在读取</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>已旋转 {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>模型关注区域，并非病变位置</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>缩放 {0} %</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>已反相</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>线状影锐化</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>无已知的严重程度。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>左中</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>右中</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>右上</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>第 1 步，共 2 步：画第一条线</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>第 1 步，共 3 步：沿脊柱画中线</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>第 2 步，共 2 步：画第二条线</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>第 2 步，共 3 步：从心脏右缘画至左缘</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>第 3 步，共 3 步：画胸廓最大内径</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>AP 片：心影较实际偏大</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>CTR {0}</source>
        <translation>CTR {0}</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Click the end of the other arm</source>
        <translation>单击另一条边的末端</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>单击文字要放置的位置</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>从一角拖到对角</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>画角的一条边，画向顶点</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>画箭头，画向箭尖</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>画长度</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>患者仰卧：心影较实际偏大</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>投照位未知：AP 片上心影偏大</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>面积 {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>探测器平面</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>扫描仪平面</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>已标定</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>手动标定</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>胸廓 {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>心脏 {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>放大率为估计值</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>均值 {0}  SD {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>最小 {0}  最大 {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>AUC，COVID-19 与无肺炎</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>AUC，COVID-19 与其他肺炎</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>AUC，其他肺炎与无肺炎</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>胸片的接受</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>确定时的准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>校准误差 (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>胸片来源</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>训练所用数据集中留出患者的胸片：如果模型学会了区分数据集，则此处的表现会优于实际。</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>被拒绝的正位胸片</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>模型文件的哈希值</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>四类平均精度均值 (mAP)</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>这些数据集的患者均未参与训练。在您自己的胸片上，预期表现与此相当或更差。</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>在其他医院的胸片上</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>在同源数据集的胸片上，以及准入检查</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>“不确定”的比例</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>此模型的模型卡未提供性能指标。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>被拒绝的不适用图像</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>此屏幕上次检查：{0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>上次检查 {0}，当时为另一屏幕或分辨率。</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>此屏幕从未检查过。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>A to C: the patient’s right lung, from above; D to F: left.</source>
        <translation>A 至 C：患者右肺，自上而下；D 至 F：左肺。</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>同意下列严重程度</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>对 COVID-19 肺炎不典型</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>COVID-19 肺炎</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>胸片报告</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>胸片，{0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>阅片医师的结论</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>系列胸片的病程</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>不同意下列严重程度</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>对 COVID-19 肺炎征象不确定</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>标记：每张胸片的严重程度；穿过标记的线：其区间；虚线：阅片者固定的注记。色带：在首张胸片的重复性限度之内，即没有可测得的变化。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>肺炎阴性</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>无可测变化</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>无肺炎</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>尚无阅片医师签署结论。以下内容仅来自软件。</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比较</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>{0} 尚未签署。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>模型关注区域中，{0} 位于肺内。</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>当前工作点</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>工作点“{0}”：达到或超过其阈值 {1}。</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>工作点“{0}”：低于其阈值 {1}。</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>其他肺炎</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>RSNA 分类</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>拒绝评估：模型不评估此片</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>报告 ID</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成时间</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>供研究与教学使用，非医疗器械。</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>模型文件的 SHA-256</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>合成图像</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>各肺区严重程度，各 0 至 3 分</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>严重程度 {0} / 18（区间 {1} 至 {2}）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>{0} 由 {1} 签署</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>合成胸片：不对应任何患者。</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>颜色表示模型的关注区域，而非病变轮廓。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>本报告中的图像经过压缩：请在诊断显示器上阅读原始胸片。</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>概率是在上述胸片上校准的；对其他来源的胸片，预期表现更差。</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>同一胸片及模型关注区域</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>软件判读的是胸片表现，而非感染：胸片不能代替 PCR 检测，此处的所见不能作为对患者的决定。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>符合 COVID-19 肺炎典型表现</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>软件判断</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>未提供日期</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>第 {0} 天</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>范围 {0} / 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>重复性限度 {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>以有损压缩存储</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0}：严重程度 {1} 分</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>“{0}”，COVID-19 概率阈值 {1}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>文件中的校验和有误：胸片的部分内容已改变。</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>已有同名文件；未作改动。</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>有一个模型无法在此计算机上运行。</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>要涂黑的矩形位于胸片之外。</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>合成胸片与真实胸片对比</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>请重新添加该胸片。</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>像素的未用位中有叠加层；副本中已不再包含。</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>另一个程序正在写入片库，且未释放。</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>压缩包嵌套过深。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>请申请读取权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>请申请写入该文件夹的权限，或在首选项中选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>请管理员允许 AE Title {0}。</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>请询问归档服务器的管理员。</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>涂黑一个小角：副本将以不压缩方式写入。</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>两者是同一张胸片</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>请检查其磁盘或网络文件夹，以及您的读取权限。</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>请确认这是 PA 或 AP 位胸片，方向正立且不是负片。</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>请确认这是单张胸片，而不是整个压缩包。</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>请检查磁盘是否有空间；重新启动后需要再次输入。</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>请检查其磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>请检查该地址是否为 DICOMweb 服务的地址。</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>请检查文件夹是否存在、是否有空间以及是否可写。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>请检查文件夹是否存在、其磁盘是否已连接以及您是否可以使用。</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>请检查此计算机的磁盘是否有空间。</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>请检查归档服务器的此端口是否使用 TLS；可能是另一个端口。</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>请检查磁盘或网络文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>请检查磁盘，并确认片库位于此计算机的磁盘上而不是网络上。</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>请检查名称，以及磁盘或网络文件夹是否已连接。</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>请检查网络和 PACS 设置，然后重试。</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>请检查磁盘空间和文件夹权限，然后重试。</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>请检查磁盘或网络文件夹是否已连接，然后重新打开该胸片。</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>请选择相互匹配的 PEM 文件，密钥不得设密码。</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>请选择胸片文件。</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>请在“首选项”的“模型”中选择其他文件；程序自带的模型也在那里。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>请选择另一个模型文件。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>请选择另一个名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>请在 PACS 设置中重新选择。</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>请选择胸片本身。</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>请选择胸片本身；如果此文件应为胸片，请重新复制或导出。</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>请选择其中的胸片。</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>请改选光盘的文件夹：将逐一查找其中的胸片。</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>请关闭其他胸片和程序，然后重新打开。</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>请关闭 Covid Desktop 的其他窗口，然后重试。</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>无法安全移除胸片压缩像素中的注释。</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>请并排比较胸片。</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>请并排比较胸片；注意两者的体位、旋转和裁切。</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>请并排比较胸片；注意其中一张是否横置。</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>请重新复制或下载，或用其他程序解压。</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>请从来源重新复制或导出该胸片。</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>请重新复制该文件。</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>请重新复制整张光盘，或选择其文件夹而不是索引。</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>请在胸片上重新绘制。</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>请将其导出为带叠加层的胸片。</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>请以不压缩方式导出，或使用 JPEG Lossless、JPEG-LS、JPEG 2000 或 RLE。</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>请从来源重新导出该胸片。</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>请将胸片导出为 DICOM，或选择另一个文件。</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>请以 8 至 16 位导出该胸片。</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>曝光 {0} 与 {1}</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>可以阅片，但不作评估。请重新安装 Covid Desktop。</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>两位不同患者的胸片</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>如果是真实胸片，请以较低分辨率导出。</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>如果其中有胸片，请先解压，再选择文件夹。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>如果您信任它，请先解压，再选择文件夹。</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>请安装适用于此版本 Covid Desktop 的模型文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>未作改动。请将片库文件夹复制到安全的地方，再用该文件夹中最新的备份替换；胸片本身不受影响。</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>请改为保留带叠加层的图片。</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>请同时以负片查看整张胸片，并用矩形涂黑所有文字。</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>由不同设备拍摄</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>请为每位患者分别制作报告。</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>请重新制作 PDF 报告。</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>请在 PACS 设置中指定它认识的证书，或询问其管理员。</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>请在 PACS 设置中指定其证书的 PEM 文件，或询问管理员。</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>无法与 {0} 建立加密连接。</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>没有模型评估过此胸片。</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>{0}没有严重程度：未找到肺</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>未对齐：{0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>您的胸片不受影响；关闭窗口时会重新写入该文件。</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>一张胸片为有损压缩，另一张不是</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>请打开正位胸片；如果文件头有误，请予以更正。</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>请打开普通胸片（CR 或 DX）。</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>请在支持此类序列的查看器中打开，或导出所需的那一张胸片。</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>打开它即可评估。</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>请先打开或指定一张胸片。</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>请重新打开该胸片。</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>请以全分辨率打开该胸片。</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>请打开旁边的文件夹：胸片就在那里。</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>请打开同一检查的正位胸片（PA 或 AP）。</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>体位 {0} 与 {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>请在 PACS 设置中更正。</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>请先更正患者的 ID。</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>请在 PACS 设置中更正。</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>请重新安装 Covid Desktop；如再次发生，请报告。</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>请重新安装 Covid Desktop；其中带有所有模型文件。</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>请重新安装 Covid Desktop；其中带有模型文件。</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>供研究与教学使用；非医疗器械。仅限成人正位胸片。它判读的是胸片的表现，而非感染：胸片不能代替 PCR 检测。</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>请发送或复制它自己的文件。</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>请重新启动 Covid Desktop。</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>请启动较新的版本，或在首选项中选择另一个片库文件夹。</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>请将其从地址中去掉：PACS 设置中有专门的字段。</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>已指定使用 CPU。</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>CUDA 提供程序已安装且可用。</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>CUDA 提供程序已安装，但启动失败。</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>CUDA 提供程序已安装，但缺少驱动程序或库。</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>DICOMweb 服务的地址不以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>DICOMweb 服务的地址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>归档系统（{0}）要求本工作站提供证书。</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>归档系统（{0}）未接受本工作站的证书。</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>归档服务器（{0}）未接受用户名和密码。</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>归档服务器（{0}）没有应答。</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>归档服务器（{0}）不认识此工作站。</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>归档服务器未执行请求（{0}）。</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>归档服务器未执行请求。{0}。</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>压缩包的内容远多于胸片所需；其余部分未作处理。</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>归档服务器发送了没有有效 UID 的对象。</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>压缩包或其中的这一部分已损坏，或打包方式未知。</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>无法理解归档服务器的应答。</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>无法读取本工作站的证书或其密钥。</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>{0} 的证书不受信任，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>文件内容的类型未知；胸片从 DICOM、PNG 和 JPEG 文件中读取。</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>无法将胸片的副本写入片库文件夹。</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>并非两张胸片的日期都已知</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>光盘索引中列出的一张胸片不存在，或不在光盘上。</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>读写片库时磁盘出错。</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>磁盘已满；未执行对片库的请求。</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>胸片边缘看起来有烧录的文字。</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>文件开头像 DICOM 胸片，但文件头已损坏。</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>文件开头像胸片，但内容已损坏，无法解码。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>无法从磁盘读取该文件。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>无法将文件写入此文件夹。</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>文件未给出自身的 UID，DICOM 中无法引用它。</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>文件在图像结束之前中断：缺少胸片的一部分。</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>打开胸片后文件已改变；未复制。</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>文件超过 {0} GB；普通胸片只需其中一小部分。</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>文件包含 {0} 帧（序列或堆叠），不是一张普通胸片。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>该文件是{0}；胸片从 DICOM、PNG 和 JPEG 文件中读取。</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>您的帐户无权读取该文件。</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>文件注明其设备类型为 {0}，不是普通胸片。</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>文件注明显示的是其他部位（{0}）。</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>文件注明其图像没有行或没有列。</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>文件注明其图像为 {0} x {1} 像素；普通胸片每边不超过 {2}，总数不超过 {3} 百万。</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>文件注明患者未满 {0} 岁。</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>文件注明这是侧位片。</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>无法读取归档服务器的证书文件。</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>文件中有关图像大小的说明缺失或互相矛盾。</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>文件未说明两者属于同一患者</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>无法读取文件的标签。</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>该胸片没有可用于查询归档服务器的患者 ID。</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>该胸片已经是 DICOM 胸片。</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>该胸片是 PNG 或 JPEG 文件，在 DICOM 中没有标识。</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>该胸片是 PNG 或 JPEG 文件；该规程适用于 DICOM。</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>该胸片的压缩方式此工作站无法读取。</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>该胸片只有 {0} x {1} 像素。</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>该胸片以彩色存储；窗位只能为灰度胸片保留。</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>胸片注明其中烧录有文字。</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>选作既往片的胸片日期较晚</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>该胸片由屏幕复制或扫描而来，此类胸片常带有文字。</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>胸片的文件已不存在，或在打开后已改变。</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>胸片的文件已不在打开时的位置。</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>这些胸片属于不同患者；一份报告只针对一位患者。</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>两张胸片之间的旋转或缩放超出同一人两张胸片应有的程度。</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>无法创建存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>光盘索引（DICOMDIR）已损坏。</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>片库无法执行请求；未作任何更改。</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>片库已关闭。</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>片库可读但不可写。</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>片库由较新的 Covid Desktop 写入（格式 {0}；此版本支持 {1}）。</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>片库文件已损坏，或不是片库。</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>无法打开片库的文件或文件夹。</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>肺模型找不到体模的肺。</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>缺少肺模型，分类模型无法工作。</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>未能在两张胸片上都找到肺。</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>两张胸片的肺无法重合。</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>该模型无法在此计算机上运行。</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>模型未通过自检：{0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>无法使用该模型文件：{0}。</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>模型文件已损坏，或不是 ONNX 模型。</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>模型文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>模型在此处给出的数值与制作时不同。</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>模型给出的数值与制作时相同。</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>模型仅从成人胸片中学习；请不借助模型阅读此片。</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>模型在评估此胸片时停止。</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>模型自身的限值尚未测定；采用两位阅片者之间的限值</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>无法将对象放入发往归档服务器的队列。</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>无法在此计算机上保存密码。</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>患者不一致之处：{0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>患者不一致之处：{0}、{1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>患者不一致之处：{0}、{1}、{2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>图像每像素 {0} 位；普通胸片最多 16 位。</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>该图像是计算值的图，不是普通胸片。</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>该图像既不是 8 位灰度也不是 8 位彩色。</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>无法将报告排版成页。</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>无法将报告写入此文件夹。</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>要封装的报告不是 PDF 文档。</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>无法将结果写入此文件夹。</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>无法读取设置文件，程序将以自身的设置启动。</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>为使胸片重合，像素的形状只能估计</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>两张胸片由不同的模型或版本评分；请重新评分</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>{0}未评估</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>{0}被拒绝评估：{1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>没有可用于报告的胸片。</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>没有严重程度模型</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>内存不足，无法打开此胸片。</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>此 DICOM 文件不含图像。</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>此 DICOM 文件是{0}；其中不含图像。</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>这看起来不像正立的正位胸片。</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>该胸片或检查不在或已不在片库中。</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>此 ONNX Runtime 安装没有 CUDA 提供程序。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>这是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>这是文件夹，不是胸片。</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>这是光盘索引（DICOMDIR），不是胸片。</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>压缩包的这一部分比任何胸片都大。</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>压缩包的这一部分受密码保护。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>请重试；如再次发生，请报告。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>请重试；如再次发生，请重新启动 Covid Desktop。</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>请先用密码解压，再选择文件夹。</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>请先解压外层。</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>请在 PACS 设置中使用归档服务器的 https:// 地址。</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>用户名和密码仅通过 https 发送。</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>仅一张胸片的投照体位已知</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>权重：供研究与教学，非商业用途；部分胸片采用 CC BY-NC 及竞赛许可。代码：Apache-2.0。</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>请先将其封装为 DICOM 胸片。</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>DICOM 之外的 JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>关键图像列表</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>其模型卡中有数值超出范围</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>放疗计划</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>放疗结构集</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>结构化报告</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>心电图</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前片</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>它没有模型卡</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>它不是“{0}”类模型</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>其模型卡的格式为 {0}，而不是 {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>其模型卡已损坏</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>其模型卡已损坏或缺失</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>其模型卡未给出肺部边距</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>其类别不是本程序所述的三类</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>既往片</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} 与 {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>程序内部发生错误。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>请重试；如再次发生，请附日志文件报告此问题。</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>供研究与教学使用，非医疗器械。</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>严重程度总分，0 至 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>肺区，各 0 至 3 分（A 至 C 右肺，D 至 F 左肺）</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>蓝带：较首片无可测变化</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>圆 PA，方 AP，菱形未知；空心：拒绝评估、无严重程度或其他模型</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>探测器处的实际大小；患者体内的结构更小</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>扫描胶片的实际大小</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>实际大小，放大率为估计值</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>屏幕未测量</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>晚 1 天</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>早 1 天</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>Agrees with the model’s severity</source>
        <translation>同意模型的严重程度</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>不典型</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>COVID-19 达到或超过阈值 {0}。</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>COVID-19 低于阈值 {0}。</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>COVID-19 肺炎</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>单击或按 Enter 打开</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>不同意模型的严重程度</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>征象不确定</translation>
    </message>
    <message>
        <source>Its file is not at its place: connect the drive, or look for moved films</source>
        <translation>文件不在原处：请连接驱动器，或查找已移动的胸片</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>无肺炎</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>尚未显示</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>工作点“{0}”： </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>其他肺炎</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>自评严重程度总分：{0} / 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝评估</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>供研究与教学使用，非医疗器械。</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>合成图像</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>由 {0} 签署，{1}</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>W {0}  C {1}</source>
        <translation>W {0}  C {1}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic, lungs</source>
        <translation>自动，肺部</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>出生 {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>第 {0} 天</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>高特异度</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>导管与管路</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>有损</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>有损 {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>mediastinum</source>
        <translation>纵隔</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>像素尺寸未知</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0}（旧模型）</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>晚 {0} 天</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>早 {0} 天</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm（{1}）</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}，{2} 位，{3}</translation>
    </message>
</context>
</TS>
