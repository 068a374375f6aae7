receipt-title = 我们已收到您的线索
receipt-lead = 它现在已经上锁。只有调查人员能打开。感谢您告诉我们。
receipt-code-title = 您查看回复的口令
receipt-code = 我们可能想回复您。用这些单词，您可以回来阅读回复。别人都不能。
receipt-code-write = <strong>请按这个顺序把七个单词写在纸上。</strong>不要存在这台设备上：不要记笔记，不要拍照，不要截屏。
receipt-code-now = <strong>现在就写。</strong>我们无法再次显示它们，因为我们不保留。没有它们，谁也无法阅读回复。
receipt-code-hide = <strong>谁有这些单词，谁就能阅读我们的回复。</strong>请把纸藏好。<a href="/safety#code">口令还会泄露什么？</a>
receipt-same = 口令<strong>和以前一样：</strong>就是您输入的那个。我们不再显示它。请像以前一样保管好。
receipt-same-unchecked = 我们不保留任何口令，所以无法告诉您是否输入有误。
receipt-no-code = <strong>这次没有口令，所以对这条线索的回复无法送到您那里。</strong>这台服务器没能及时生成口令，又不想让您等待。但您的线索仍然是安全的。
receipt-no-code-again = 您希望能阅读回复吗？请等几分钟，然后<a href="/">再提交一条简短的线索</a>。请说明它属于哪条线索。到时您应该会得到口令。
receipt-mark-title = 您的线索的标记
receipt-mark = 调查人员打开您的线索后，这个标记会出现在<a href="/status">已打开线索的页面</a>上。那个页面对每个人都一样，所以没有人会知道您在找哪条线索。
receipt-mark-found = <strong>您不必把它写下来。</strong>如果有人发现它，可能会知道您提交过线索，而能打开线索的人可以知道是哪一条。它不能打开任何东西。
receipt-text-title = 您的文字
receipt-text = 我们从您写的内容中去掉了：
receipt-files-title = 您的文件
receipt-files = 它们按您选择的顺序编号。文件名已经丢弃。
receipt-file = 文件 { $n }：{ $type }
receipt-original = 已原样发送。
receipt-original-nothing = 没有去掉任何内容。
receipt-cleaned = 已清理。
receipt-cleaned-nothing = 没有需要去掉的内容。
receipt-cleaned-of = 我们去掉了：
receipt-hidden = 原样发送的文件中隐藏的信息仍然在里面。只有调查人员能打开它。
receipt-leave-title = 不留痕迹
receipt-leave-code = <strong>请先写下您的口令。</strong>下一步之后它就没有了。
receipt-leave-browser = <strong>请在 Tor 浏览器的菜单中选择“新建身份”，</strong>或关闭 Tor 浏览器。在手机上，请在它的菜单中选择“退出”。这会清除您看过的页面和您输入的内容。
receipt-leave-copies = <strong>想想还有哪些副本。</strong>草稿、笔记、照片、回收站、云端副本、最近使用的文件列表。
receipt-leave-people = <strong>告诉别人之前请慎重。</strong>知道这件事的人可能会说出去。
receipt-next-title = 接下来会怎样
receipt-next-reply = <strong>请过几天再来，</strong>打开<a href="/replies">回复页面</a>，输入您的口令。许多线索没有回复，也可能要等几个星期。
receipt-next-more = <strong>您又想起了什么吗？</strong>请<a href="/">再提交一条线索</a>，并在表单中输入您的口令。这样我们就知道两条都来自您。
receipt-next-more-no-code = <strong>您又想起了什么吗？</strong>请<a href="/">再提交一条线索。</a>如果您愿意让我们知道，请说明您以前写过。
receipt-next-others = <strong>我们只在本网站回复。</strong>有人用别的方式就您的线索写信给您，而您从未告诉我们怎样联系您吗？那不是我们。请不要回应。

refused-next = 现在该怎么做
refused-code-again = 重新输入口令
refused-too-large = 内容超过了一条线索的上限
refused-too-large-lead = 一条线索最多 { $limit }。您的线索超过了这个大小，所以我们中止了接收。<strong>我们没有保留任何内容。</strong>
refused-fewer-files = 请减少文件，或发送较小的文件。您可以提交多条线索。
refused-describe = 很多时候，用文字描述文件显示的内容就够了。
refused-back = 请在浏览器中按“后退”。您的文字可能还在。如果不在了，请重新写。我们为此感到抱歉。
refused-busy = 现在发送的人太多
refused-busy-lead = 我们同时只能接收有限数量的线索。<strong>我们没有保留任何内容。</strong>
refused-wait = 请等几分钟再试。
refused-codes-busy = 现在使用口令的人太多
refused-codes-busy-lead = 查找一个口令对这台服务器来说很费力。这能防止别人猜口令，但也意味着同时只能有少数人查找。<strong>我们没有保留任何内容。</strong>
refused-codes-busy-back = 您刚才是在提交线索吗？请在浏览器中按“后退”。您的文字可能还在。如果不在了，请重新写。我们为此感到抱歉。
refused-code-too-long = 口令没有这么长
refused-code-too-long-lead = 口令是七个单词。您的浏览器发来的内容长得多，所以我们没有读取。<strong>我们没有保留任何内容。</strong>
refused-only-words = 请重新打开<a href="/replies">回复页面</a>，只输入那七个单词。
refused-full = 我们现在无法接收线索
refused-full-lead = 我们的存储空间已满，要等调查人员取走这里的线索。我们绝不会为了腾出空间而丢掉线索。您刚才发送的内容，<strong>我们没有保留任何部分</strong>。
refused-later = 请过几个小时或明天再来。
refused-danger = 现在有人处于危险中吗？不要等我们。请打电话报警，或拨打当地的紧急电话。
refused-files-full = 我们现在只能接收文字
refused-files-full-lead = 我们的存储空间快满了。最后一部分要留给不带文件的线索。您刚才发送的内容，<strong>我们没有保留任何部分</strong>。
refused-text-now = 请现在发送您的文字，不带文件。请说明文件显示了什么。
refused-files-later = 请过几个小时或明天带着文件再来。
refused-not-found = 此页面不存在
refused-not-found-lead = 这个网址上什么也没有。没有发送任何内容，<strong>我们也没有保留任何内容。</strong>
refused-check-address = 请检查您在 <code>.onion</code> 后面输入的内容。
refused-or-form = 或者从表单开始。
refused-bad-request = 我们无法读取您的浏览器发来的内容
refused-bad-request-lead = 这不是浏览器从我们的表单发出的内容。<strong>我们没有保留任何内容。</strong>
refused-form-again = 请重新打开表单，再发送一次。
refused-update = 又出现了吗？请更新 Tor 浏览器，并试着不带文件发送。
refused-no-length = 您的浏览器没有说明要发送多少内容
refused-no-length-lead = 我们在接收线索之前会检查它的大小，而您的浏览器没有说明。<strong>我们没有保留任何内容。</strong>
refused-newest = 请使用最新的 Tor 浏览器。它会自动说明大小。
refused-proxy = 请停下：这不是 Tor 浏览器
refused-proxy-lead = 您是通过一个网站来到这里的，那个网站让 Tor 页面显示在其他浏览器中。它能看到您是谁，以及您写的一切。<strong>我们没有保留任何内容。</strong>
refused-write-nothing = 不要在这里写任何内容。
refused-get-tor = 请从 torproject.org 获取 Tor 浏览器。它是免费的。
refused-open-in-tor = 请在 Tor 浏览器中打开我们的网址。它以 <code>.onion</code> 结尾，后面没有别的内容。
refused-timeout = 您发送的内容没有按时到达
refused-timeout-lead = 连接中断了，或者太慢。<strong>我们没有保留任何内容。</strong>
refused-circuit = 请再试一次。Tor 浏览器菜单中的“为此站点使用新 Tor 线路”可能会让速度变快。
refused-only-text = 请减少文件，发送较小的文件，或只发送文字。
refused-method = 这在这里行不通
refused-method-lead = 只能从表单进入这个页面。<strong>我们没有保留任何内容。</strong>
refused-from-form = 请从表单开始。
refused-failed = 我们这边出了故障
refused-failed-lead = 这不是您的错。我们没能完成您要做的事。<strong>我们没有保留任何内容。</strong>
refused-minutes = 请过几分钟再试。
