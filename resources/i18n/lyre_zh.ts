<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>私密的语音助手：一切都在这台电脑上运行。源代码采用 Apache 许可证 2.0。内含 Piper 和 eSpeak NG 的安装程序按 GPL 第 3 版分发。</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Lyre 的组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>正在读取许可证</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>已听到</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>正在说</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>复制你说的话：{text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>复制回答：{text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>停止回答：{text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>再听一遍回答：{text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>保存回答的声音：{text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>复制此消息的详情</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>{model} 出了问题</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} 已损坏；重新下载只会取回有错的部分</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} 在这里，完好无损</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>{model} 的每个字节都正确</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>已移除 {model}，腾出 {size}</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} 已暂停；已下载的会保留</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>最近几轮的延迟</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>从声音到声音，毫秒</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>最近几轮的速度</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>语音生成的快慢</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>最近几分钟的内存</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>内存（GB），最近五分钟</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>最近几分钟的处理器</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>处理器（百分比），最近五分钟</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>说话或打字，问点什么吧。
你说的话不会离开这台电脑。</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>（语音）</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>你：{text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre：{text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>（语音）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ConversationKeeper</name>
    <message>
        <source>Conversations</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 个已经有了</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>磁盘上的对话无法使用</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>全部导出为 Markdown…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>全部导出为 JSON…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>删除所有对话…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>对话列表</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>对话的更多操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>新对话不会保留。可在设置中更改。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>什么也没找到。</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>你聊过的会列在这里。</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>永久删除“{title}”？</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>永久删除所有对话？</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话列表</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>正在准备图表…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>将各轮保存为表格（CSV）</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>将图表保存为图片（PNG）</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>各轮</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>图表或各轮</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>生成首个声音</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>从声音到声音</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>完整回答</translation>
    </message>
    <message>
        <source>{ms:.0f} ms</source>
        <translation>{ms:.0f} 毫秒</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>Turn {number}: heard after {first} ({stages})</source>
        <translation>第 {number} 轮：{first} 后听到（{stages}）</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>断续：{count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>第 {number} 轮：每秒 {speed:.0f} 个词元；实时需要 {needed}</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>第 {number} 轮：是收听速度的 {speed} 倍</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>第 {number} 轮：没有测到速度</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>还没有对话轮次：问点什么，时间就会画在这里</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>一半的回答在 {p50} 内听到，{most} 在 {p95} 内。达到目标 {target}：{share}。</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>Lyre 的其他内存 {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>其他程序 {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}：{bands}；共 {total}，剩余 {free}</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>处理器：Lyre {ours}，所有程序 {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>尚无趋势</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>比之前慢 {share}</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>比之前快 {share}</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>自第 {turn} 轮起，连续五轮超过目标 {limit}</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>自第 {turn} 轮起，比以前多用一半时间：现在 {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>自第 {turn} 轮起，只有 {share} 的轮次达到目标</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral 用时最长：开始新对话，或在设置中为它选 int8 或 int4</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus 到首个声音用时最长：关闭其他使用 GPU 的程序，或在设置中选 int8</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>编解码器用时最长：让它在 GPU 上运行（设置中的编解码器：自动）</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>在这个处理器上，听和想用时最长：关闭其他程序并开始新对话，因为长对话要重新读取</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>在这个处理器上，语音用时最长：关闭其他程序，或选需求最小的 Joe</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>生成声音用时最长：关闭其他占用处理器的程序</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>刚启动时更快：找找其他使用 GPU 或处理器的程序；笔记本可能过热或在用电池</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>回答有断续：关闭其他占用处理器的程序，或用有线扬声器</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus 说得比实时慢：在设置中为它选 int8 或 int4，或用小引擎</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device}（不在）</translation>
    </message>
    <message>
        <source>{device} · Bluetooth</source>
        <translation>{device} · 蓝牙</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>麦克风没有传来声音</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>等到“正在听”再说话</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>麦克风只传来静音</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>看看它在设备上或系统声音设置中是否被静音</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>没有听到人声</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>说话时请一直按住按钮</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>无法打开 {device}（{reason}）</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>重新插上，或选另一个</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>麦克风 {device} 不在</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>扬声器 {device} 不在</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>插上它，或选另一个</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>在它回来之前使用 {device}</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} 正忙或已断开</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>关闭正在使用它的程序，或选另一个</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} 拒绝所有采样率</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>在系统声音设置中设为 48000 Hz</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>没有扬声器</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>请接上一个；在此之前可以打字和阅读</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>无法使用声音系统（{reason}）</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>重启它，然后重启 Lyre</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>扬声器断开了</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>重新接上再试一次</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>助手没有回答</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>换个说法再问</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>没有听到话语</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>说得长一点，或离麦克风近一点</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>一轮放不下这么多</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>一次少说或少贴一些</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>对小引擎来说太长了</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>请用少于 2000 个词提问</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>内存连小引擎都不够</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>关闭其他程序</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>{place} 的内存不足：{change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>空闲内存比以前少：{change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now}，代替 {before}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>无法加载 {name}，由小引擎代替：{reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>这台电脑生成语音比说出来慢，所以先攒好回答再开始</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>更小的语音引擎跟得上：在设置的说话一项选“小引擎”</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>另一个程序已在使用 {key}</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>选另一个键</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>无法保留对话（{reason}）</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>对话文件已损坏</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>已另存为 {file}；从现在起保留新对话</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>无法连接 {host}，或连接不久</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>检查网络，然后继续下载</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} 现在无法提供下载（HTTP {status}）</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>稍后继续；已下载的会保留</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>服务器过早停止</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} 还需要 {needed}，而 {folder} 只剩 {free}</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>再腾出 {missing}，或把 models.dir 设到另一磁盘的文件夹；已下载的会保留</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>另一个进程正在处理 {name}</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>等它完成或停止它，然后再试</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>轻量语音 Piper 和 eSpeak NG 尚未安装：需下载 {size} MB</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>请在模型页面获取，或使用 `lyre models get lite-voices`</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>无法写入设置（{reason}）</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>让 {folder} 可写</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>设置文件不是 YAML{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>修正或删除 {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>断续</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>轮次：{count} · {share} 在 {p99} 内 · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share} 在此时间内</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>正在查看这台电脑</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始说话</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>没有；可以打字</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>没有；可以阅读回答</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>马上就能说话：内置了一个小引擎。它用英语听和答，只用处理器运行。</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>内置了一个小型引擎；它的语音需要下载，可在模型中找到。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>下载之后，随你何时</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>和住在这台电脑里的助手说话。你说的话不会离开它。</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>欢迎使用 Lyre</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>是，重置</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>否，保留</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>设置保存在 {path}</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>复制设置的位置</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} 可在任何窗口说话（{way}）</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>正在申请 {key}</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>此桌面不提供全局键：请在桌面设置中为命令“lyre --toggle”设快捷键</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>未设全局键；这里可以设一个（{way}）</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>此桌面不提供全局键</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>请在桌面设置中为命令“lyre --toggle”设快捷键</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>通过 X11</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>通过 Windows</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>通过 macOS</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>通过桌面门户</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>GPU 包的进度</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>获取 GPU 包</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>移除 GPU 包</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>GPU 包</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>正在 GPU 上试用 GPU 包</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>这里有另一版本的 {size}</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>此 Lyre 未附带本机 NVIDIA GPU 所需的部分。GPU 包会带来它：下载 {size}，占用磁盘 {space}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>已有 {here}，共 {size}</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>GPU 包可在 {gpu} 上运行，正在使用</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>GPU 包可在 {gpu} 上运行。下次启动 Lyre 起使用</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>GPU 包在这里无法运行，已关闭：{why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>GPU 包</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>免提无法收听</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>那个键另有用途：请按另一个</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>请按新键…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>目标 {ms:.0f} 毫秒</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>上一轮的延迟</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>听 {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>想 {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>说 {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>编解码 {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>扬声器 {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>从声音到声音 {ms:.0f} 毫秒</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>{ms:.0f} 毫秒后生成首个声音</translation>
    </message>
    <message>
        <source>{whole} ({stages})</source>
        <translation>{whole}（{stages}）</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>复制这些行或选中的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志的行</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>版本、硬件、设置和最后几行，不含令牌和说过的话</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>日志在 {path}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>正在查看这台电脑</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>全部下载</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>显示按字节的计算</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>复制计算</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}。剩余 {free}</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}。只剩 {free}：请先腾出空间</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>下载这台电脑能用的一切</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>现在运行着什么</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>还能运行什么</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Lyre 的其他内存</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{total} 中的 {free}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>复制此消息的详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>查看设置</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>查看声音</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>试试麦克风</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>停止试麦克风</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>正在打开麦克风</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>说点什么：录三秒钟</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>正常：这是它听到的</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>声音很小：靠近一些，或在系统声音设置中调大。这是它听到的</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>只传来静音：看看它在设备上或系统声音设置中是否被静音</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>完全没有声音：看看是否有别的程序在用它，或选另一个</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>没有麦克风：接上一个，或选另一个</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>{model} 的进度</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}：{model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>已有 {here}，共 {size}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>许可 {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>适合这台电脑</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>这里的剩余空间放不下</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>需要显卡</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>受限：作者希望你先同意他们的条款，免费</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>超过磁盘剩余空间</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>取消下载并删除已下载的？</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>从磁盘删除 {size}？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>不在这里</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>部分在这里</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}：共 {total}，剩余 {free}</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>没有能运行大模型的显卡</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>共 {total}，剩余 {free}；{cpu}，核心：{cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>存放模型处剩余 {free}，在 {folder}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>大模型需要显卡；没有就用小引擎</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>大模型放不进剩余空间；继续用小引擎</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>这台电脑能运行的都在这里：{models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>下载 {size} 后，{models} 将在 {place} 上运行</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>还剩 {count} 秒</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>还剩 {count} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>还剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>轻量语音：Piper 和 eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>听懂八种语言，写出回答</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>把 Orpheus 的结果变成声音；每个 Orpheus 声音都需要它</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>小型引擎的语音；也代替尚未安装的语音</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>声音：{names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>正在检查已有部分：{share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · 等待重试</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>正在解包：{share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>正在 GPU 上试用</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>生成声音</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}：{model}，内置，在处理器上</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}：{model}，{precision}，在 {place} 上，{size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>共需 {total}，{place} 剩余 {free}，含系统占用和给桌面的余量</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>再多 {size} 空闲显存</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>再多 {size} 空闲内存</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>更好的一档现在可行，安静一会儿后就会启用</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>更好的一档（{rung}）需要 {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper 或 eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>嵌入和输出头</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>忘掉 Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>忘掉令牌</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>令牌在系统的钥匙串里</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>此系统没有钥匙串：令牌留在内存中，直到 Lyre 结束</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>Lyre 现在没有令牌</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>所有模型</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>内存一再不足</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>关闭其他程序</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>为 Orpheus 选 int4：只占四分之一内存</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>为 Voxtral 选 int4：只占四分之一内存</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>使用小引擎，它不需要显存</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>模型一再失败</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>重新加载它</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>校验它的文件，在此之前使用小引擎</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>引擎一再卡住</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>重启电脑，并把诊断信息发给能帮忙的人</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>显卡驱动更新之前使用小引擎</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>腾出磁盘空间，或把诊断信息发给能帮忙的人</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>检查连接；已下载的会保留，从那里继续</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>声音设备一再失败</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>选另一个</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>好几次什么也没听到</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>在“正在听”之后说话，或选另一个麦克风</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>回答一直是空的</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>开始新对话，或重新加载引擎</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>这个声音一直不出声</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>选另一个声音</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>模型的文件已损坏</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>移除后重新获取</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>缺少模型的文件</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>下载一再中断</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>服务器一再失败</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>一小时后再试</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>移除一个模型，或腾出空间</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>无法保留对话</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>无法保留设置</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>同样的事失败了 {times} 次</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>把诊断信息发给能帮忙的人</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>麦克风没有传来声音</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>等到“正在听”再说话</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>聆听时麦克风断开了</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>请检查麦克风是否已连接、声音服务器是否在运行；恢复后会立即重新使用</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>麦克风没有声音</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>看看是否有别的程序在用它，或选另一个</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>接上一个；在此之前可以打字</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>（语音）</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>重置：{setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>不能这样：设置保持原样</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>表格 (*.csv);;用于 chrome://tracing 和 Perfetto 的时间线 (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>保存各轮</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>无法保存：{reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>选另一个文件夹，或腾出磁盘空间</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>现在使用 {device}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>声音与引擎</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>来自配置档</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>由环境变量 {variable} 设定</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>由命令行设定</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>说话键</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>窗口中用来说话的键</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>说话时按住，或按一次开始、再按一次发送，或直接说</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>按一下开始，再按发送</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>免提：直接说</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>免提休息前</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>安静多少分钟后重新等待说话键；0 为从不</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>随处可用的说话键</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>别的程序在前面时用来说话的键</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>提前回答</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>你还在说时就准备回答；自动：用电池时不这样</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>开始听时播放一声短音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>用什么听</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>让麦克风待命</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>让麦克风保持打开，不漏掉第一个音节；什么都不保留</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>用什么说</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>小引擎</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>由谁回答；自动即能运行时用完整引擎</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>完整引擎</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>哪个更重要：速度和长记忆，还是空闲内存</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>节省内存</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>听和写</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Voxtral 的精度，它负责听和写</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Orpheus 的精度，它负责说</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>浅色或深色；系统即跟随桌面</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>所有文字的大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>窗口的语言，下次启动起生效</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>允许屏幕上的东西移动</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>关闭窗口后 Lyre 留在托盘（如果有托盘）</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>把对话保留在这台电脑的磁盘上</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>日志中的话语</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>把说过的话也写进日志</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>供其他程序查询的状态</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>把状态提供给本机程序，不含任何话语</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>状态端口</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>所用环回地址的端口</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>每天询问一次是否有新版本；不会发送任何关于您的信息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>日志写多少</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>还有警告</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>还有它在做什么</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>所有细节</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>SNAC 在哪里把编码变成声音</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>在 CPU 上</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>对话的记忆</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>保留的对话词元数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>最长子句</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>一个子句可用的声音词元数</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>归还内存</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>安静多少分钟后大模型归还内存；0 为从不</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>尝试更好的模型</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>安静多少秒后尝试更好的模型；0 为从不</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>留在内存的声音</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>给等待中的声音模型的内存，单位 GB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>完整引擎的模型在哪里</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>无法写入设置</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>无法读取设置文件；已保留为 {name}</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>新设置写入新文件</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中任何地方</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>在其他程序中也一样</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>按住说话；轻点继续录音，再点发送；可打断回答</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>取消录音、停止回答、离开文本框</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>发送输入的内容</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>转到下一个控件；空格键按下它</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>蓝牙耳机的麦克风打开时，它的声音质量都会变差。所以只在你说话时打开：等到“正在听”再说。</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>保存回答的声音</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV 声音 (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>FLAC 声音，一半大小 (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>声音已保存为 {file}</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>在 {folder}</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>无法保存声音</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>实时：{needed} 词元/秒</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>实时：{needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} 毫秒</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>目标：{targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>助手正在加载；现在就可以打字</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>按住 {key} 或此按钮说话，轻点可继续录音</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>正在启动麦克风</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>等到“正在听”再说话</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>松开发送，Esc 取消</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在想</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>按住 {key} 打断，Esc 停止</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在说</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>上面的消息说明该怎么做</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>免提：正在听</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>直接说，或按住 {key}</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>你停顿时它就回答，Esc 取消</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>说话即可打断，Esc 停止</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>免提：正在启动</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>在此之前按住 {key} 或此按钮说话</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>免提：休息中</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>按 {key} 或此按钮说话</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>上次 Lyre 意外结束</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>把诊断信息发给能帮忙的人；里面没有说过的话</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre 还不能录音</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>等到它就绪</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>诊断信息已在剪贴板</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>粘贴到你求助的地方</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>添加情绪，例如笑声</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>无法加载助手</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>录音到了 5 分钟上限，已发送</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>无法使用麦克风</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>这一轮出了问题；对话已保留</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>免提</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>不用按键说话：停顿即说完</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>说话，{state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● 麦克风已开</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>麦克风开着，不漏掉第一个音节；什么都不保留</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>这台电脑上的小引擎</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>这台电脑上的完整引擎</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>这台电脑上的小引擎和完整引擎</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>或在这里打字</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>回车发送，Shift+回车换行，向上键取回上一条</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>保存在系统钥匙串中，不在任何地方显示</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>使用此令牌</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. 在模型页面同意条款；免费，由作者要求：</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. 创建一个可读的令牌，粘贴到下面：</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>令牌页面</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>复制{page}的地址</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>在浏览器中打开{page}</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>令牌只交给系统钥匙串和 Hugging Face</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>显示 Lyre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre：{state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>停止并发送</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>没有扬声器</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>接上一个以重听回答</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>断续</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} 词元/秒</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>最近各轮</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>发生了意外；Lyre 继续运行</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>如再次发生，把诊断信息发给能帮忙的人</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre 不知道该到哪里询问新版本</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>给您此程序的人可以告知；请填入设置 updates.address</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Lyre {newer} 已发布；当前版本为 {present}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>回车选择，右箭头试听，星号收藏</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · 实验性</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre 并非为听懂这种语言而做</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>对话为实验性</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>从现在起用{language}回答。</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>由替身代 {voice} 说话。</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>用{language}说话是实验性的：Lyre 并非为听懂它而做。</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>{voice} 的替身会略去这些</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>使用小引擎时，由替身代 {voice} 说话。</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>使用小引擎时用英语回答；由英语替身代 {voice} 说话。试听是{language}。</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>搜索声音</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>{language}声音</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>获取真声（{size}）</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>获取 {voice} 的真声，{size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>停止试听</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>听听 {voice} 的声音</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>取消收藏 {voice}</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>收藏 {voice}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>选择声音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>{voice}, {language}</source>
        <translation>{voice}，{language}</translation>
    </message>
</context>
<context>
    <name>VoiceRows</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>替身 · 需要 {size}</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>替身 · 由小引擎说</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>引擎有 %n 秒没有响应</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>正在重新加载；就绪后再问一次</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>引擎卡住了，替代它的也卡住了</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>关闭 Lyre 再启动；若无效，重启电脑</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>声音系统没有响应</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>你可以打字和阅读；如果一直这样，请关闭 Lyre 再启动</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
</context>
</TS>
