form-title = 提交线索
form-heading = 请把您知道的告诉我们
form-lead = 一个小细节可能就够了。您不需要账号，也不必说明您是谁。
form-all-appeals = 查看所有征集
form-something-else = 您知道别的事情吗？任何事都可以写给我们。

form-not-sent = 您的线索没有发出
form-nothing-kept = 我们没有保留任何内容。请看以下问题：
form-file-refused = 文件 { $n }（{ $type }）被拒收。
form-still-here = 您写的内容还在这里。<strong>如果您选择过文件，请重新选择：</strong>浏览器不允许网页保留它们。
form-wrong-empty = 请写点内容，或选择一个文件。
form-wrong-message-long = 您的文字有 { $length } 个字符。请缩短到 { $limit } 个以内，或分成两条线索提交。
form-wrong-answer-long = 这个回答太长。请缩短到 { $limit } 个字符以内。
form-wrong-files = 文件太多。请选择不超过 { $limit } 个，或分成两条线索提交。
form-wrong-appeal = 我们不认识这个征集。请更正，或留空。
form-wrong-alphabet = 您的浏览器发送这段文字时使用了未知的编码。请重新输入。

form-danger = 现在有人处于危险中吗？
form-danger-slow = 这里没有人会马上阅读线索。
form-danger-call = 请打电话报警，或拨打当地的紧急电话。在欧盟，号码是 <strong>112</strong>。
form-before = 开始之前
form-before-device = <strong>请使用只属于您自己的手机或电脑，</strong>不要用单位或学校的。
form-before-name = <strong>不要写您的姓名，</strong>除非您希望我们知道。
form-before-tor = <strong>把 Tor 浏览器设为“最安全”。</strong>您可以在它的设置中的“隐私与安全”里找到。
form-before-hurt = <strong>可能有人会因此伤害您吗？</strong>请先阅读<a href="/safety">怎样保护自己</a>。

form-message = 您知道什么？
form-message-hint = 您看到或听到了什么？在哪里，什么时候？您是怎么知道的？可以用任何语言写，最多 { $limit } 个字符。
form-message-cleaned = 我们会去掉看不见的字符，因为它们可能给文字做记号。您的文字保持不变。
form-appeal = 这是关于哪个征集的？
form-other-answer = 您对以下问题的回答：

form-files-title = 您有文件吗？
form-files-never = <strong>绝对不要发送儿童受到侵害的图片或视频。</strong>即使出于好意，持有或发送这些内容也可能是犯罪，而且每一份副本都会再次伤害孩子。请用文字告诉我们：它们在哪里，网页或用户叫什么，您是什么时候看到的。
form-files-do = 我们这样处理您的文件：
form-files-names = <strong>文件名</strong>会被丢弃。
form-files-cleaned = <strong>照片、视频、声音、文档和文本</strong>会被清理。我们去掉隐藏在里面的信息：地点、时间、相机、姓名、早先的版本。它们显示的内容会保留。
form-files-refused = <strong>我们无法清理的文件</strong>会被拒收，我们会告诉您原因，除非您勾选下面的某个选项。
form-files = 您的文件
form-files-hint = { $files ->
   *[other] 最多 { $files } 个文件。文字和文件加起来最多 { $size }。
}
form-files-tick = 无法清理的 PDF 可以改为发送其页面的图片：请勾选“{ $box }”。
form-file = 文件 { $n }：
form-files-again = 文件按您选择的顺序编号。请重新选择它们。
form-as-pictures = 把页面作为图片发送
form-as-pictures-hint = 这样，无法清理的 PDF 会以页面图片的形式发送。页面上没有显示的内容会消失。里面的文字可以阅读，但不能搜索或复制。
form-as-is = 原样发送
form-as-is-hint = 这样，无法清理的文件会不经改动直接发送。隐藏在里面的信息可能让人查到您。只有调查人员能打开这些文件，但以后别人也可能看到，例如在法庭上。可以清理的文件仍然会被清理。
form-files-time = <strong>大文件需要时间。</strong>我们估计，通过 Tor 发送每 100 MB 需要 { $some ->
   *[other] { $some } 分钟
}，发送 { $size } 需要 { $all ->
   *[other] { $all } 分钟
}。实际用时可能是这个的好几倍，所以请让页面一直开着。如果有人监视您的连接，上传的内容大也更容易被察觉。

form-send-title = 发送
form-code = 您以前给我们写过吗？您的口令
form-code-hint = 只有在您希望我们知道两条线索都来自您时，才输入那七个单词。这是您的第一条线索吗？请留空：发送后您会得到一个口令。
form-send-wait = 请按一次按钮，然后等待。您可能看不到任何动静。<strong>只有当页面显示“{ $title }”时，您的线索才算送达。</strong>
form-send = 发送线索
form-send-code = 发送后，您会看到由七个单词组成的口令。用它您可以<a href="/replies">回来阅读回复</a>。请准备好纸和笔。

form-after = 您的线索会怎样处理
form-after-tor = 它通过 Tor 送到我们这里。我们看不到您在哪里。
form-after-locked = 这台服务器会清理它并给它上锁。只有在这段时间里，服务器才能读到您的线索。
form-after-keys = 只有调查人员能开锁。<a href="/keys">他们的钥匙</a>不在这台服务器上。
