safety-title = 怎样保护自己
safety-lead = 没有什么能让您完全安全。这里说明我们做什么，我们做不到什么，以及您可以做什么。
safety-on-this-page = 本页内容
safety-you = 您可以做什么
safety-address-title = 这是正确的网址吗？
safety-we = 我们做什么
safety-clean = 我们去掉什么
safety-code = 您查看回复的口令
safety-limits = 我们无法帮您防范什么
safety-tor = <strong>请使用 Tor 浏览器，</strong>并且只从 torproject.org 获取。请保持更新。把它的安全级别设为“最安全”。
safety-where = <strong>选好在哪里写。</strong>不要用单位或学校的设备或网络：他们可能看到您在使用 Tor。如果您所在的地方 Tor 被封锁或使用它有危险，请在 Tor 浏览器设置的“连接”中启用网桥。
safety-words = <strong>用文字写。</strong>用您自己的文字描述，比文件更安全。
safety-leave-out = <strong>不要写</strong>您的姓名和只有您才可能知道的事，除非它们很重要。
safety-type = <strong>请打字，不要用语音。</strong>语音输入可能把您的声音发送给某家公司。有些手机输入法会记住您输入的内容。
safety-stop = <strong>必须马上停下来吗？</strong>请关闭窗口。Tor 浏览器菜单中的“新建身份”会清除一切并重新开始。
safety-address-look = 请看 Tor 浏览器顶部的网址。它有 56 个字母和数字，后面是 <code>.onion</code>。请把它们全部与{ $organisation }在别处公布的网址核对：网站、海报或报纸。
safety-address-look-unnamed = 请看 Tor 浏览器顶部的网址。它有 56 个字母和数字，后面是 <code>.onion</code>。请把它们全部与调查人员在别处公布的网址核对：网站、海报或报纸。
safety-address-false = 假网站可以复制这些页面，但无法复制网址。所以，不要因为某个网页、消息或搜索结果显示了一个网址就相信它。
safety-we-tor = Tor 让我们看不到您在哪里。我们不要求账号，也不要求姓名。
safety-we-scripts = 这些页面不运行任何脚本，也不在您的设备上留下任何能认出您的东西。
safety-we-nothing = 这台服务器不记录任何访问信息。
safety-we-locked = 每条线索一到达就用<a href="/keys">这些钥匙</a>上锁。服务器无法再打开它。即使有人把服务器搬走，得到的也是上了锁的线索。
safety-we-filled = 上锁的线索会被填充到固定的大小。一条短线索看起来和其他短线索一样。
safety-clean-every = <strong>从每个文件中：</strong>文件名。压缩包里的文件会保留文件名。
safety-clean-text = <strong>从您的文字和纯文本文件中：</strong>看不见的字符、隐藏的书写标记，以及其他能显示它们出自哪个程序或哪份副本的痕迹。
safety-clean-photos = <strong>从照片中：</strong>地点、时间、相机或手机及其序列号、注释、小预览图，以及藏在照片后面的图片或视频。
safety-clean-videos = <strong>从视频和声音中：</strong>地点、时间、设备、标题和标签、封面、字幕和其他轨道，以及制作程序留下的信息。
safety-clean-documents = <strong>从 PDF 和办公文档中：</strong>作者和读者的姓名、日期、注释、修订记录、早先的版本、附件、外部链接、脚本，以及图片自身的隐藏数据。
safety-clean-pictures = <strong>从无法清理的 PDF 中，</strong>如果您这样选择：除页面显示内容以外的一切。这样它会以页面图片的形式发送。
safety-clean-archives = <strong>从压缩包中：</strong>日期和所有者。里面的每个文件都会被清理，否则压缩包会被拒收。
safety-clean-else = <strong>其他一切都会被拒收，</strong>除非您要求我们原样发送。
safety-clean-receipt = 发送后，页面会告诉您从每个文件中去掉了什么。
safety-code-you = <strong>只有您有它。</strong>这台服务器随机生成它，只向您显示一次。服务器不保留任何口令，也不记录口令属于哪条线索。
safety-code-wait = <strong>回复上着锁，在这里等您。</strong>除了持有口令的人，谁也无法阅读。即使有人把服务器搬走，得到的也是上了锁的回复，而且无法知道它们是给谁的。
safety-code-found = <strong>如果有人发现了您的口令，</strong>他们会知道有人给我们写过信。他们能阅读我们的回复，能删除回复，还能冒充您给我们写信。他们无法阅读您发送的内容。
safety-code-server = <strong>在您得到口令时，以及输入口令时，</strong>这台服务器会把它和由它打开的回复放在内存里。如果有人暗中控制了服务器，那时就可能看到它们，并向您显示假的回复。
safety-code-mark = <strong>您的线索的标记</strong>不能打开任何东西，但如果有人在您那里发现它，可能会知道您提交过线索，以及<a href="/status">线索是否已被打开</a>，而能打开线索的人可以知道是哪一条。
safety-limits-files-title = 原样发送的文件中隐藏的信息
safety-limits-files = 照片里常常含有地点、时间和手机型号。文档里常常含有作者的姓名。对照片截屏可以去掉其中的大部分，但截图可能含有时间和您的屏幕尺寸。
safety-limits-shows-title = 图片或录音录像显示的内容
safety-limits-shows = 面孔、声音、反光、窗外的景色、一只手。任何清理都去不掉这些。
safety-limits-cameras-title = 相机和打印机的痕迹
safety-limits-cameras = 每台相机都会在照片上留下自己独有的微弱图案。许多彩色打印机会印上微小的黄点，显示是哪台打印机、在哪一天打印的。纸张的扫描件或照片上也会有这些黄点。
safety-limits-copy-title = 为某一份副本做的记号
safety-limits-copy = 文档、图片或影片可以为每个得到它的人做得略有不同：不同的用词、不同的空格、没有人看得见的小点。这样的副本会暴露拿到它的人。如果只有您得到过它，请描述它，不要发送它。
safety-limits-write-title = 您的写作方式
safety-limits-write = 您的用词和错误可能被拿来与您的其他文字比较。请用简短、平实的句子。
safety-limits-few-title = 只有少数人知道的事
safety-limits-few = 如果只有三个人看到过某件事，那么关于它的线索就指向这三个人。
safety-limits-when-title = 您什么时候发送、发送多少
safety-limits-when = 监视您的连接的人能看到您在使用 Tor、什么时候使用、发送多少。如果他们也监视我们的连接，就可能把两者对应起来。大的上传很显眼。短的文字不显眼。
safety-limits-device-title = 您自己的设备
safety-limits-device = 如果别人控制了它，或能查看它的内部，就能看到您在做什么。
safety-limits-server-title = 这台服务器，在很短的时间里
safety-limits-server = 没有脚本的页面无法在您的设备上给线索上锁。所以，在线索到达、被清理和上锁的过程中，这台服务器会在内存里读到它。如果有人暗中控制了服务器，就能读到那时到达的线索，但读不到更早的线索。您可以在发送之前<a href="/keys">自己给文件上锁</a>。

keys-title = 给您的线索上锁的钥匙
keys-lead = 每条线索一到达，我们就用这些钥匙给它上锁。只有持有某把钥匙另一半的人才能打开它。这些另一半都不在这台服务器上。
keys-who = 谁能打开您的线索
keys-groups = 关于某个征集的线索，可能只用这些小组中一部分小组的钥匙上锁。
keys-right = 这些钥匙正确吗？
keys-compare = 请把指纹与{ $organisation }在别处公布的指纹核对：网站、海报或报纸。请核对每一个字母和数字。
keys-compare-unnamed = 请把指纹与调查人员在别处公布的指纹核对：网站、海报或报纸。请核对每一个字母和数字。
keys-different = <strong>不一样吗？</strong>那就什么都不要发送。可能有人控制了这台服务器。
keys-addresses = 本网站的所有网址
keys-addresses-lead = 本网站有不止一个网址。它们都通向同样的人。如果其中一个打不开，请试另一个。
keys-addresses-copy = 请完整复制网址，或核对每一个字母和数字：几乎相同的网址是别人的。请只把这份清单放在别人找不到的地方。
keys-list = 清单真的来自我们吗？
keys-list-who = 提交线索不需要这个。它适合会使用命令行的人，他们从可信的地方（例如海报）知道第一个网址，又在别处找到了其他网址。这份清单由第一个网址签名，别人无法这样签名。
keys-list-save = 请把这些行保存在名为 <code>addresses.txt</code> 的文件中。每一行都以换行结束，最后一行也是：
keys-list-signature = 请把这些行保存在名为 <code>addresses.txt.minisig</code> 的文件中：
keys-list-make = 请用您从那个地方得知的第一个网址生成钥匙：
keys-list-check = 请用免费程序 <code>minisign</code> 检查清单：
keys-list-old = 旧的清单也能通过检查，即使我们在那之后放弃了某个网址。最新的清单在第一个网址的本页面上。
keys-lock = 自己给文件上锁
keys-lock-who = 提交线索不需要这个。它适合会使用命令行、并且不愿信任任何服务器的人。您自己上锁的文件，这台服务器完全无法读取。
keys-lock-clean = <strong>请先清理文件。</strong>上锁之后，谁也无法清理它。
keys-lock-save = 请把下面的行保存在名为 <code>keys.txt</code> 的文件中。
keys-lock-form = 请在<a href="/">表单</a>中选择 <code>locked.age</code>，并勾选“原样发送”。
keys-all = 所有钥匙，用于 keys.txt
keys-size = 上锁文件的大小仍然可以看到。
keys-batch = 给调查人员：这台服务器的钥匙
keys-batch-lead = 它为离开这台服务器的批次签名。请用 <code>minisign</code> 检查。没有人能用它打开线索。
keys-fingerprint = 指纹
keys-kind = 类型
keys-list-answer = 结果必须是：
keys-list-must-say = 必须显示“Signature and comment signature verified”。显示的是别的内容吗？那就不要使用这份清单。
keys-lock-file = 请用免费程序 <code>age</code> 给您的文件上锁：
keys-lock-file-post-quantum = 请用免费程序 <code>age</code> 1.3 或更新的版本给您的文件上锁：
keys-classic = 传统
keys-post-quantum = 为了也能抵御量子计算机而设计
keys-hardware = 存放在硬件安全密钥中
keys-hardware-post-quantum = 存放在硬件安全密钥中，为了也能抵御量子计算机而设计
keys-other = 其他

status-title = 线索和征集的结果
status-lead = 这个页面对每个人都一样。没有人能从中知道您在找哪条线索。
status-tip = 您的线索被打开了吗？
status-tip-how = 您提交线索后，页面向您显示过它的标记：十个数字和字母，例如 <code>3f2a9 01bc4</code>。调查人员打开一条线索后，它的标记会加到<a href="#marks">本页的列表</a>中。
status-search = <strong>请在本页查找您的标记。</strong>在电脑上，按住 Ctrl（Mac 上按 ⌘）再按 F。在手机上，请在 Tor 浏览器的菜单中选择“在页面中查找”。您在那里输入的内容只留在您的设备上。列表是排好序的，所以您也可以用眼睛找。
status-found = <strong>找到了吗？</strong>那么调查人员已经打开您的线索。
status-not-found = <strong>没有找到吗？</strong>您的线索很可能还没有被打开。可能要等几个星期。也可能它很久以前就被打开了：列表只保存最近的 { $most } 个标记，而且这台服务器的故障可能会使一些标记消失。这并不表示您的线索丢失了。
status-no-mark = <strong>您没有写下它吗？</strong>没关系。没有人能替您查到，因为我们不知道哪条线索是您的。
status-appeals = 我们的征集有什么结果
status-more = { $count ->
   *[other] 还有 { $count } 个。您可以在<a href="/">首页</a>找到全部征集。
}
status-collected = 取走了什么
status-not-collected = 还没有线索从这台服务器取走。
status-batch = { $count ->
   *[other] 线索已从这台服务器取走 { $count } 次。最后一批的摘要（SHA-256）如下，调查人员可以用它与自己收到的那一批的摘要核对：
}
status-marks = 已打开线索的标记
status-no-marks = 还没有。
status-count = { $count ->
   *[other] 共有 { $count } 个，按数字和字母的顺序排列。
}
