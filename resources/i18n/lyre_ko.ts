<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>사적인 음성 도우미: 모든 것이 이 컴퓨터에서 실행됩니다. 소스는 Apache 라이선스 2.0을 따릅니다. Piper와 eSpeak NG가 든 설치 프로그램은 GPL 버전 3에 따라 배포됩니다.</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Lyre의 구성 요소</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>라이선스를 읽는 중</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>들음</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>말하는 중</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>내가 한 말 복사: {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>답변 복사: {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>답변 멈추기: {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>답변 다시 듣기: {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>답변 소리 저장: {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>이 메시지의 세부 정보 복사</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>{model}에 문제가 생겼습니다</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model}이(가) 손상되었습니다. 다시 다운로드하면 잘못된 부분만 받습니다</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model}은(는) 여기 있고 온전합니다</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>{model}의 모든 바이트가 올바릅니다</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model}을(를) 제거해 {size}을(를) 비웠습니다</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} 일시 중지됨. 받은 것은 보관됩니다</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>최근 차례의 지연 시간</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>목소리에서 목소리까지, 밀리초</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>최근 차례의 속도</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>말소리가 만들어지는 속도</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>최근 몇 분의 메모리</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>메모리(기가바이트), 최근 5분</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>최근 몇 분의 프로세서</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>프로세서(퍼센트), 최근 5분</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>말이나 글로 무엇이든 물어보세요.
말한 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(음성)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>나: {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre: {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
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
        <translation>대화 제목</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화 목록</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>대화 가져오기</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(음성)</translation>
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
        <translation>대화 목록</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>내보냈습니다: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>대화 %n개를 가져왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n개는 이미 있었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>디스크의 대화를 사용할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown으로 내보내기…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>JSON으로 내보내기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>모두 Markdown으로 내보내기…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>모두 JSON으로 내보내기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>모든 대화 삭제…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>대화 목록</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>대화 더 보기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>새 대화는 보관되지 않습니다. 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>찾지 못했습니다.</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>나눈 대화가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}”을(를) 완전히 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>모든 대화를 완전히 삭제할까요?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화 목록</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>차트를 준비하고 있습니다…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>차례를 표로 저장(CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>차트를 그림으로 저장(PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>대시보드</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>차트 또는 차례</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각하기</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>코덱</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>첫 소리 생성</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>목소리에서 목소리까지</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>전체 답변</translation>
    </message>
    <message>
        <source>{ms:.0f} ms</source>
        <translation>{ms:.0f} ms</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>Turn {number}: heard after {first} ({stages})</source>
        <translation>차례 {number}: {first} 뒤에 들림({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>끊김: {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>차례 {number}: 초당 {speed:.0f} 토큰, 실시간에는 {needed} 필요</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>차례 {number}: 듣는 속도의 {speed}배</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>차례 {number}: 측정된 속도 없음</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>아직 차례가 없습니다. 물어보면 시간이 여기에 그려집니다</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>답변의 절반은 {p50} 안에, {most}는 {p95} 안에 들립니다. 목표 {target} 안: {share}.</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>아직 차례 없음</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>Lyre의 다른 메모리 {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>다른 프로그램 {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}: {bands}; {total} 중 {free} 남음</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>프로세서: Lyre {ours}, 모든 프로그램 {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>아직 추세 없음</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>일정함</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>전보다 {share} 느림</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>전보다 {share} 빠름</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>차례 {turn}부터 다섯 번 연속 목표 {limit}보다 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>차례 {turn}부터 전보다 절반 더 걸립니다: 지금 {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>차례 {turn}부터 목표 안에 든 차례가 {share}뿐입니다</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral이 가장 오래 걸립니다: 새 대화를 시작하거나 설정에서 int8 또는 int4를 고르세요</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus의 첫 소리까지가 가장 오래 걸립니다: GPU를 쓰는 다른 프로그램을 닫거나 설정에서 int8을 고르세요</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>코덱이 가장 오래 걸립니다: GPU에서 실행하세요(설정의 코덱: 자동)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>이 프로세서에서는 듣기와 생각이 가장 오래 걸립니다: 다른 프로그램을 닫고 새 대화를 시작하세요. 긴 대화는 다시 읽습니다</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>이 프로세서에서는 목소리가 가장 오래 걸립니다: 다른 프로그램을 닫거나 가장 가벼운 Joe를 고르세요</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>소리 만들기가 가장 오래 걸립니다: 프로세서를 쓰는 다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>처음에는 더 빨랐습니다: GPU나 프로세서를 쓰는 다른 프로그램을 찾아보세요. 노트북이 뜨겁거나 배터리 사용 중일 수 있습니다</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>답변이 끊겼습니다: 프로세서를 쓰는 다른 프로그램을 닫거나 유선 스피커를 쓰세요</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus가 실시간보다 느리게 말합니다: 설정에서 int8이나 int4, 또는 작은 엔진을 고르세요</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device}(없음)</translation>
    </message>
    <message>
        <source>{device} · Bluetooth</source>
        <translation>{device} · Bluetooth</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>마이크에서 소리가 오지 않았습니다</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>말하기 전에 “듣는 중”을 기다리세요</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>마이크에서 침묵만 들립니다</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>기기나 시스템 소리 설정에서 음소거되었는지 확인하세요</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>목소리가 들리지 않았습니다</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>말하는 동안 버튼을 누르고 계세요</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device}을(를) 열 수 없습니다({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>다시 연결하거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>마이크 {device}이(가) 없습니다</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>스피커 {device}이(가) 없습니다</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>연결하거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>돌아올 때까지 {device}을(를) 사용합니다</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device}이(가) 사용 중이거나 사라졌습니다</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>사용 중인 프로그램을 닫거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device}이(가) 모든 샘플링 속도를 거부합니다</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>시스템 소리 설정에서 48000 Hz로 맞추세요</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>마이크가 없습니다</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>스피커가 없습니다</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>하나 연결하세요. 그때까지 쓰고 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>소리 시스템을 사용할 수 없습니다({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>다시 시작한 뒤 Lyre를 다시 시작하세요</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>스피커가 사라졌습니다</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>다시 연결하고 한 번 더 해 보세요</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>도우미가 답하지 못했습니다</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>다른 말로 물어보세요</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>알아들은 말이 없습니다</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>조금 더 길게, 또는 마이크 가까이에서 말하세요</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>한 차례에 너무 많습니다</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>한 번에 더 적게 말하거나 붙여넣으세요</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>작은 엔진에는 너무 깁니다</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>2,000단어보다 짧게 물어보세요</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>작은 엔진에도 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>{place}의 메모리가 부족했습니다: {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>전보다 남은 메모리가 적습니다: {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{before} 대신 {now}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name}을(를) 불러올 수 없어 작은 엔진이 대신합니다: {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>이 컴퓨터는 말하는 속도보다 느리게 소리를 만들어, 답변을 모은 뒤 시작합니다</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>더 작은 음성 엔진이면 따라갑니다: 설정의 말하기에서 “작은 엔진”을 고르세요</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>다른 프로그램이 이미 {key}을(를) 씁니다</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>다른 키를 고르세요</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>대화를 보관할 수 없습니다({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>대화 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>{file}(으)로 따로 두었고, 이제부터 새 대화를 보관합니다</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>{host}에 연결할 수 없거나 오래 이어지지 않습니다</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>네트워크를 확인한 뒤 다운로드를 이어가세요</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host}이(가) 지금 다운로드를 줄 수 없습니다(HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>나중에 이어가세요. 받은 것은 보관됩니다</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>서버가 너무 일찍 멈춥니다</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>다운로드를 이어가세요</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name}에 {needed} 더 필요한데 {folder}에는 {free} 남아 있습니다</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>{missing} 더 비우거나 models.dir을 다른 디스크의 폴더로 정하세요. 받은 것은 보관됩니다</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>다른 프로세스가 {name} 작업 중입니다</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>끝날 때까지 기다리거나 멈춘 뒤 다시 해 보세요</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>가벼운 음성 Piper와 eSpeak NG가 아직 없습니다: {size} MB 내려받기</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>모델 페이지에서 또는 `lyre models get lite-voices`로 받으세요</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>설정을 쓸 수 없습니다({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>{folder}에 쓸 수 있게 하세요</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>설정 파일이 YAML이 아닙니다{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>{file}을(를) 고치거나 지우세요</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>목표 이내</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>아직 차례 없음</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>차례: {count} · {share} {p99} 이내 · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share}가 이 시간 안에</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>이 컴퓨터를 살펴보는 중입니다</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>말하기 시작</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>모델 보기</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>그래픽</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>없음. 글을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>없음. 답변을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>바로 말할 수 있습니다. 작은 엔진이 들어 있어 영어로 듣고 답하며, 프로세서만으로 동작합니다.</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>작은 엔진이 내장되어 있습니다. 그 음성은 내려받아야 하며, 모델 목록에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>다운로드하면, 원하실 때</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>이 컴퓨터에 사는 도우미와 이야기하세요. 말한 내용은 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Lyre에 오신 것을 환영합니다</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 초기화</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>네, 초기화합니다</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>아니요, 그대로 둡니다</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>{path}에 있습니다</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>설정 위치 복사</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} 키로 모든 창에서 말합니다({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>{key} 키를 요청하는 중입니다</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>이 데스크톱은 전역 키를 주지 않습니다: 데스크톱 설정에서 “lyre --toggle” 명령에 단축키를 정하세요</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>전역 키가 없습니다. 여기서 하나 쓸 수 있습니다({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>이 데스크톱은 전역 키를 주지 않습니다</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>데스크톱 설정에서 “lyre --toggle” 명령에 단축키를 정하세요</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>X11로</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>Windows로</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>macOS로</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>데스크톱 포털로</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>GPU 팩 진행률</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>GPU 팩 받기</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>GPU 팩 제거</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>GPU 팩</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>GPU 팩을 GPU에서 시험하고 있습니다</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>다른 버전의 {size}가 여기에 있습니다</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>이 Lyre에는 이 컴퓨터의 NVIDIA GPU에 필요한 것이 들어 있지 않습니다. GPU 팩이 가져옵니다: 다운로드 {size}, 디스크 {space}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{size} 중 {here} 있음</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>GPU 팩이 {gpu}에서 작동하며 사용 중입니다</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>GPU 팩이 {gpu}에서 작동합니다. 다음에 Lyre를 시작할 때부터 사용됩니다</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>GPU 팩이 여기서 작동하지 않아 꺼져 있습니다: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>GPU 팩</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>핸즈프리로 들을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>그 키는 다른 데 쓰입니다. 다른 키를 누르세요</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>새 키를 누르세요…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>목표 {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>아직 차례 없음</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>마지막 차례의 지연 시간</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>듣기 {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>생각 {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>말하기 {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>코덱 {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>스피커 {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>목소리에서 목소리까지 {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>{ms:.0f} ms 뒤에 첫 소리 생성</translation>
    </message>
    <message>
        <source>{whole} ({stages})</source>
        <translation>{whole} ({stages})</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>이 줄들 또는 선택한 줄 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>로그의 줄</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고와 오류</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>오류만</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>로그 검색</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>가장 새 줄을 계속 보이기</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>버전, 하드웨어, 설정과 마지막 줄들. 토큰과 말한 내용은 빠집니다</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>로그는 {path}에 있습니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>이 컴퓨터를 살펴보는 중입니다</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>모두 다운로드</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>계산을 바이트로 보기</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>계산 복사</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}. {free} 남음</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}. {free}만 남았습니다. 먼저 공간을 비우세요</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>이 컴퓨터가 쓸 수 있는 것을 모두 다운로드</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>지금 실행되는 것</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>실행할 수 있는 것</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Lyre의 다른 메모리</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>다른 프로그램</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{total} 중 {free}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>이 메시지의 세부 정보 복사</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>모델 보기</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>설정 보기</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>목소리 보기</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>마이크 시험</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>마이크 시험 멈추기</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>마이크를 여는 중</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>말해 보세요. 3초 동안 녹음합니다</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>잘 됩니다. 이렇게 들렸습니다</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>너무 작습니다. 가까이 오거나 시스템 소리 설정에서 키우세요. 이렇게 들렸습니다</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>침묵만 들립니다. 기기나 시스템 소리 설정에서 음소거되었는지 확인하세요</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>소리가 전혀 오지 않습니다. 다른 프로그램이 쓰는지 확인하거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>마이크가 없습니다. 하나 연결하거나 다른 것을 고르세요</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>{model} 진행 상황</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}: {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{size} 중 {here} 있음</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>라이선스 {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>이 컴퓨터에 맞음</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>여기 남은 공간에 맞지 않음</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>그래픽 카드가 필요함</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>제한됨: 제작자가 먼저 무료 약관 동의를 요청합니다</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>디스크에 남은 것보다 많음</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>다운로드를 취소하고 받은 것을 지울까요?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>다운로드 취소</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>디스크에서 {size}을(를) 지울까요?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>일부 있음</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>차례를 기다림</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>제거 중</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {total} 중 {free} 남음</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>큰 모델을 실행할 그래픽 카드가 없습니다</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>그래픽</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{total} 중 {free} 남음; {cpu}, 코어: {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>모델을 두는 {folder}에 {free} 남음</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>큰 모델에는 그래픽 카드가 필요합니다. 없으면 작은 엔진을 씁니다</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>큰 모델이 남은 공간에 맞지 않아 작은 엔진을 씁니다</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>이 컴퓨터가 실행할 수 있는 것은 모두 있습니다: {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>{size}을(를) 다운로드하면 {models}이(가) {place}에서 실행됩니다</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>{count}초 남음</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>{count}분 남음</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>가벼운 음성: Piper와 eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>여덟 언어로 말을 듣고 답을 씁니다</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Orpheus가 만든 것을 소리로 바꿉니다. 모든 Orpheus 목소리에 필요합니다</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>작은 엔진의 음성이며, 아직 없는 음성을 대신하기도 합니다</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>목소리: {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 중 {done}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>서버에 묻는 중</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>있는 것을 확인하는 중: {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · 다시 시도하려고 기다리는 중</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>압축을 푸는 중: {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>GPU에서 시험하는 중</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>초당 {size}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>소리 만들기</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}: {model}, 내장, 프로세서에서</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}: {model}, {precision}, {place}에서, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>{place}에 남은 {free} 중 모두 {total}, 시스템 몫과 데스크톱 여유분 포함</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>{name} 다운로드</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>그래픽 메모리 {size} 더</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>메모리 {size} 더</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>다음 단계가 이제 가능하며, 잠시 조용해지면 올라갑니다</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>다음 단계({rung})에 필요한 것: {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper 또는 eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>임베딩과 헤드</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>버퍼</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>Hugging Face 토큰 잊기</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>토큰 잊기</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>토큰은 이 시스템의 키링에 있습니다</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>이 시스템에는 키링이 없어, 토큰은 Lyre가 끝날 때까지 메모리에 있습니다</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>이제 Lyre에 토큰이 없습니다</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>모든 모델</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>메모리가 거듭 부족합니다</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>Orpheus에 int4를 쓰세요. 메모리가 4분의 1만 듭니다</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>Voxtral에 int4를 쓰세요. 메모리가 4분의 1만 듭니다</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>그래픽 메모리가 필요 없는 작은 엔진을 쓰세요</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>모델이 거듭 실패합니다</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>다시 불러오세요</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>파일을 검증하거나 그때까지 작은 엔진을 쓰세요</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>엔진이 거듭 멈췄습니다</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>컴퓨터를 다시 시작하고 도와줄 사람에게 진단 정보를 보내세요</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>그래픽 드라이버를 새로 할 때까지 작은 엔진을 쓰세요</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>디스크를 비우거나 도와줄 사람에게 진단 정보를 보내세요</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>연결을 확인하세요. 받은 것은 보관되고 거기서 이어집니다</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>소리 장치가 거듭 실패합니다</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>다른 것을 고르세요</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>여러 번 아무것도 들리지 않았습니다</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>“듣는 중” 뒤에 말하거나 다른 마이크를 고르세요</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>답변이 비어 있습니다</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>새 대화를 시작하거나 엔진을 다시 불러오세요</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>이 목소리가 소리를 내지 않습니다</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>다른 목소리를 고르세요</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>모델 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>제거하고 다시 받으세요</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>모델 파일이 없습니다</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>다시 받으세요</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>다운로드가 거듭 끊깁니다</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>서버가 거듭 실패합니다</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>한 시간 뒤에 다시 해 보세요</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>모델을 제거하거나 공간을 비우세요</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>대화를 보관할 수 없습니다</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>설정을 보관할 수 없습니다</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>같은 일이 {times}번 실패했습니다</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>도와줄 사람에게 진단 정보를 보내세요</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>대시보드</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>마이크에서 소리가 오지 않았습니다</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>말하기 전에 “듣는 중”을 기다리세요</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>듣는 동안 마이크가 사라졌습니다</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>마이크가 연결되어 있고 사운드 서버가 실행 중인지 확인하세요. 다시 나타나면 바로 사용합니다</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>마이크에서 소리가 나지 않습니다</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>다른 프로그램이 쓰는지 확인하거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>마이크가 없습니다</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>하나 연결하세요. 그때까지 글을 쓸 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(음성)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>초기화: {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>그렇게 할 수 없어 설정을 그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>표 (*.csv);;chrome://tracing과 Perfetto용 타임라인 (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>차례 저장</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>저장하지 못했습니다: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>다른 폴더를 고르거나 디스크를 비우세요</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>이제 {device}을(를) 사용합니다</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>목소리와 엔진</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인 정보</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>프로필에서</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>환경 변수 {variable}에서 정함</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>명령줄에서 정함</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>말하기 키</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>창에서 말할 때 쓰는 키</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>말하는 동안 누르거나, 시작과 보내기에 한 번씩 누르거나, 그냥 말합니다</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>누르고 말하기</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>눌러서 시작, 눌러서 보내기</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>핸즈프리: 그냥 말하기</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>핸즈프리 쉬기까지</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>다시 말하기 키를 기다리기까지 조용한 시간(분). 0은 안 함</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>어디서나 말하기 키</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>다른 프로그램이 앞에 있을 때 말하는 키</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>일찍 답하기</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>말하는 동안 답을 준비합니다. 자동: 배터리에서는 하지 않음</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>알림음</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>듣기 시작할 때 짧은 소리를 냅니다</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>듣는 데 쓰는 것</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>마이크를 준비해 두기</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>첫 음절을 놓치지 않도록 마이크를 열어 둡니다. 아무것도 보관하지 않습니다</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>말하는 데 쓰는 것</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>작은 엔진</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>답하는 것. 자동은 실행할 수 있으면 전체 엔진</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>전체 엔진</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>더 중요한 것: 속도와 긴 기억, 또는 남은 메모리</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>성능</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>메모리 절약</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>듣기와 쓰기</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>듣고 쓰는 Voxtral의 정밀도</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>말하는 Orpheus의 정밀도</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>밝게 또는 어둡게. 시스템은 데스크톱을 따름</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>모든 글자의 크기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>창의 언어, 다음 시작부터</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>화면의 움직임 허용</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>트레이에 남기</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>창을 닫아도 트레이가 있으면 Lyre가 남습니다</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>대화 보관</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>대화를 이 컴퓨터의 디스크에 보관합니다</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>로그의 말</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>말한 내용도 로그에 씁니다</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>다른 프로그램용 상태</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>이 컴퓨터의 프로그램에 상태를 알려 줍니다. 말은 빠집니다</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>상태 포트</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>그에 쓰는 루프백 주소의 포트</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>새 버전 확인</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>하루에 한 번 새 버전이 있는지 묻습니다. 사용자에 관한 것은 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>로그에 쓰는 양</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>경고도</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>하는 일도</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>모든 세부 정보</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>코덱</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>SNAC이 코드를 소리로 바꾸는 곳</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>CPU에서</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>대화의 기억</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>보관하는 대화의 토큰</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>가장 긴 절</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>한 절이 쓸 수 있는 소리 토큰</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>메모리 돌려주기</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>큰 모델이 메모리를 돌려주기까지 조용한 시간(분). 0은 안 함</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>더 나은 모델 시도</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>더 나은 모델을 시도하기까지 조용한 시간(초). 0은 안 함</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>메모리에 둘 목소리</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>목소리를 기다리는 모델용 RAM(GB)</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>전체 엔진의 모델이 있는 곳</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>설정을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>설정 파일을 읽을 수 없어 {name}(으)로 보관했습니다</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>새 설정은 새 파일에 씁니다</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>창 어디서나</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>다른 모든 프로그램에서도 같음</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>누르고 말하기. 톡 누르면 계속 녹음, 다시 누르면 보내기. 답변을 중단시킵니다</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>녹음 취소, 답변 멈추기, 글 상자 나가기</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>쓴 글 보내기</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>다음 컨트롤로 이동. 스페이스로 누릅니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>블루투스 헤드셋의 마이크가 열려 있으면 모든 소리가 나빠집니다. 그래서 말할 때만 엽니다. 말하기 전에 “듣는 중”을 기다리세요.</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>답변 소리 저장</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV 소리 (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>FLAC 소리, 절반 크기 (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>소리를 {file}(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>{folder}에 있습니다</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>소리를 저장하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>실시간: {needed} 토큰/초</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>실시간: {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>목표: {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>도우미를 불러오는 중입니다. 벌써 글을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>{key} 키나 이 버튼을 누르고 말하세요. 톡 누르면 계속 녹음합니다</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>마이크를 켜는 중</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>말하기 전에 “듣는 중”을 기다리세요</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>놓으면 보내고, Escape로 취소합니다</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각하는 중</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>{key} 키를 누르면 끼어들고, Escape로 멈춥니다</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>말하는 중</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>위 메시지에 할 일이 있습니다</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>핸즈프리: 듣는 중</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>그냥 말하거나 {key} 키를 누르세요</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>멈추면 답하고, Escape로 취소합니다</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>말하면 끼어들고, Escape로 멈춥니다</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>핸즈프리: 시작 중</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>그때까지 {key} 키나 이 버튼을 누르고 말하세요</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>핸즈프리: 쉬는 중</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>말하려면 {key} 키나 이 버튼을 누르세요</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>지난번에 Lyre가 예기치 않게 끝났습니다</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>도와줄 사람에게 진단 정보를 보내세요. 말한 내용은 없습니다</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre가 아직 녹음할 수 없습니다</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>준비될 때까지 기다리세요</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>그런 명령이 없습니다</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>진단 정보가 클립보드에 있습니다</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>도움을 청하는 곳에 붙여넣으세요</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>웃음 같은 감정 넣기</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>도우미를 불러올 수 없었습니다</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>녹음이 5분 한도에 이르러 보냈습니다</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>마이크를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>이번 차례에 문제가 생겼습니다. 대화는 그대로입니다</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>핸즈프리</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>키 없이 말하기. 멈추면 말이 끝납니다</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>말하기, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● 마이크 켜짐</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>첫 음절을 놓치지 않도록 마이크가 열려 있습니다. 아무것도 보관하지 않습니다</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>대화 복사</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>이 컴퓨터의 작은 엔진</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>이 컴퓨터의 전체 엔진</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>이 컴퓨터의 작은 엔진과 전체 엔진</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>또는 여기에 쓰세요</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>메시지 쓰기</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Enter로 보내고, Shift+Enter로 줄을 바꾸고, 위쪽 키로 지난 글을 불러옵니다</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 토큰</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>시스템 키링에 보관되고 어디에도 보이지 않습니다</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>이 토큰 사용</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. 모델 페이지에서 약관에 동의하세요. 무료이며 제작자가 요청합니다:</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. 읽기 토큰을 만들어 아래에 붙여넣으세요:</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>모델 페이지</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>토큰 페이지</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>{page} 주소 복사</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>{page} 브라우저로 열기</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>토큰은 시스템 키링과 Hugging Face에만 갑니다</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Lyre 보이기</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre: {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>멈추고 보내기</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>말하기</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>스피커가 없습니다</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>답변을 다시 들으려면 하나 연결하세요</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} 토큰/초</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>최근 차례</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>예기치 않은 일이 생겼지만 Lyre는 계속됩니다</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>다시 생기면 도와줄 사람에게 진단 정보를 보내세요</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre가 새 버전을 어디에 물어볼지 모릅니다</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>프로그램을 준 사람이 알려 줄 수 있습니다. updates.address 설정에 적으세요</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Lyre {newer} 버전이 나왔습니다. 현재 버전은 {present}입니다</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Enter로 고르고, 오른쪽 화살표로 듣고, 별표로 즐겨찾기에 넣습니다</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>즐겨찾기에서 빼기</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>즐겨찾기에 넣기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 듣기</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · 실험적</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre는 이 언어로 하는 말을 알아듣도록 만들어지지 않았습니다</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>대화는 실험적</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>이제 답변은 {language}입니다.</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>{voice} 대신 대역이 말합니다.</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>{language} 대화는 실험적입니다. Lyre는 알아듣도록 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>{voice}의 대역은 이것들을 건너뜁니다</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>작은 엔진에서는 {voice} 대신 대역이 말합니다.</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>작은 엔진에서는 영어로 답하며, {voice} 대신 영어 대역이 말합니다. 미리 듣기는 {language}입니다.</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>미리 듣기</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>목소리 검색</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>{language} 목소리</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>진짜 목소리 받기({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>{voice}의 진짜 목소리 받기, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>미리 듣기 멈추기</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>{voice} 목소리 들어 보기</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>{voice}을(를) 즐겨찾기에서 빼기</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>{voice}을(를) 즐겨찾기에 넣기</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>목소리 고르기</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>{voice}, {language}</source>
        <translation>{voice}, {language}</translation>
    </message>
</context>
<context>
    <name>VoiceRows</name>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>대역 · {size} 필요</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>대역 · 작은 엔진이 말함</translation>
    </message>
    <message>
        <source>female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>male</source>
        <translation>남성</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>엔진이 %n초 동안 응답하지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>다시 불러오는 중입니다. 준비되면 다시 물어보세요</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>엔진이 멈췄고 대신한 엔진도 멈췄습니다</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>Lyre를 닫고 다시 시작하세요. 그래도 안 되면 컴퓨터를 다시 시작하세요</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>소리 시스템이 응답하지 않습니다</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>글을 쓰고 읽을 수 있습니다. 계속되면 Lyre를 닫고 다시 시작하세요</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
</context>
</TS>
