replies-title = 阅读回复
replies-nothing = 这些单词没有对应的回复
replies-problem-title = 这不是口令
replies-nothing-lead = 可能有两种原因。这台服务器无法判断是哪一种。
replies-nothing-yet = <strong>还没有人回复。</strong>可能要等几天或几个星期，而且许多线索没有回复。请改天再来。
replies-nothing-wrong = <strong>有单词写错了，</strong>或者单词的顺序不对。请与您写下的内容核对。
replies-nothing-same = 从未发放过的口令，在这里看起来和您的口令一样。所以没有人能靠猜测发现您给我们写过信。
replies-lead = 您提交线索后，页面向您显示过由七个单词组成的口令。请在这里输入，看看我们是否已经回复。
replies-hint = 七个英文单词，中间用空格隔开。大小写都可以。
replies-good = 请您了解
replies-weeks = <strong>可能要等几天或几个星期，</strong>而且许多线索没有回复。这并不表示您的线索没有人读。
replies-locked = <strong>回复上了锁，只有您的口令能打开。</strong>没有口令，这台服务器无法打开它们。它不保留任何口令，向您显示页面之后就会立即忘记您的口令。
replies-lost = <strong>您丢失了口令吗？</strong>那么谁也无法阅读给您的回复，我们也无法重新生成这个口令。请<a href="/">再提交一条线索</a>，以获得新的口令。
replies-more = <strong>您想告诉我们更多吗？</strong>请在<a href="/">表单</a>中也输入您的口令。这样我们就知道两条线索都来自您。
replies-only-here = <strong>我们只在这里回复。</strong>有人用别的方式就您的线索写信给您，而您从未告诉我们怎样联系您吗？那不是我们。请不要回应。
replies-give-away = <a href="/safety#code">您的口令会泄露什么？</a>
replies-label = 您的口令
replies-look = 查看回复

code-empty = 请输入口令的 { $all } 个单词。
code-count = { $count ->
   *[other] 口令有 { $all } 个单词，您输入了 { $count } 个。请按顺序输入全部单词。
}
code-unknown = 第 { $word } 个单词不可能出现在口令中。请与您写下的内容核对。
code-too-long = 太长了。请只输入口令的 { $all } 个单词。

mailbox-waiting = { $count ->
   *[other] 有 { $count } 条回复等您阅读
}
mailbox-delete = { $count ->
   *[other] 要删除 { $count } 条回复吗？
}
mailbox-deleted = 已删除
mailbox-from = 来自{ $organisation }，只给您一个人。
mailbox-from-unnamed = 来自调查人员，只给您一个人。
mailbox-order = 它们没有先后顺序，因为我们不记录时间。
mailbox-reply = 回复 { $number }
mailbox-reply-next-part = 回复 { $number }，下一部分
mailbox-goes-on = 这条回复在下一页继续。
mailbox-position = 这是第 { $page } 页，共 { $pages } 页。
mailbox-now = 您现在可以做什么
mailbox-write-back = <strong>给我们回信。</strong>请打开<a href="/">表单</a>，在那里也输入您的口令。这样我们就知道来自您。
mailbox-no-trace = <strong>不留痕迹。</strong>请在 Tor 浏览器的菜单中选择“新建身份”，或关闭 Tor 浏览器。不要把您在这里读到的内容复制到这台设备上。
mailbox-delete-read = <strong>删除您已读过的内容。</strong>在您删除之前，它会一直上着锁留在这台服务器上。
mailbox-new-identity = <strong>不留痕迹。</strong>请在 Tor 浏览器的菜单中选择“新建身份”，或关闭 Tor 浏览器。
mailbox-sure = { $count ->
   *[other] 所有回复都会被删除，包括其他页上的。没有人能恢复。
}
mailbox-none-left = 已经没有可以删除的内容。
mailbox-gone = { $count ->
   *[other] { $count } 条回复已从这台服务器上删除。
}
mailbox-stays-good = 您的口令仍然有效：新的回复仍会送到这个口令下。

mailbox-next = 下一页
mailbox-before = 上一页
mailbox-delete-all = 全部删除 …
mailbox-yes = 是，删除
mailbox-no = 否，返回
mailbox-again = 再查看一次
