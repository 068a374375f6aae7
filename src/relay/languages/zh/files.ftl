kind-text = 纯文本
kind-jpeg = JPEG 图片
kind-png = PNG 图片
kind-gif = GIF 图片
kind-webp = WebP 图片
kind-heic = HEIC 图片
kind-avif = AVIF 图片
kind-jxl = JPEG XL 图片
kind-tiff = TIFF 图片
kind-bmp = BMP 图片
kind-pnm = PNM 图片
kind-svg = SVG 图形
kind-raw = 相机原始图片
kind-pdf = PDF 文档
kind-word = Word 文档
kind-excel = Excel 表格
kind-powerpoint = PowerPoint 文档
kind-odt = OpenDocument 文本
kind-ods = OpenDocument 表格
kind-odp = OpenDocument 演示文稿
kind-odg = OpenDocument 图形
kind-rtf = RTF 文档
kind-epub = EPUB 电子书
kind-page = 网页
kind-mail = 电子邮件
kind-video = 视频
kind-sound = 录音
kind-archive = 文件压缩包
kind-program = 程序
kind-age = 用 age 上锁的文件
kind-unknown = 我们不认识的类型
kind-other = { $extension } 类型的文件

trace-position = { $count ->
   *[other] { $count } 个 GPS 位置
}
trace-serial = { $count ->
   *[other] { $count } 个序列号
}
trace-device = { $count ->
   *[other] { $count } 个设备品牌或型号
}
trace-person = { $count ->
   *[other] { $count } 个人名
}
trace-moment = { $count ->
   *[other] { $count } 个日期或时间
}
trace-program = { $count ->
   *[other] { $count } 个程序名称
}
trace-path = { $count ->
   *[other] { $count } 个文件、文件夹或服务器的路径
}
trace-identifier = { $count ->
   *[other] { $count } 个能识别该文件的编号
}
trace-caption = { $count ->
   *[other] { $count } 个标题、说明或关键词
}
trace-tag = { $count ->
   *[other] { $count } 个标签，如标题或艺术家
}
trace-comment = { $count ->
   *[other] { $count } 条注释
}
trace-note = { $count ->
   *[other] { $count } 条页面批注
}
trace-tracked-change = { $count ->
   *[other] { $count } 处修订记录
}
trace-revision = { $count ->
   *[other] { $count } 个早先的版本
}
trace-preview = { $count ->
   *[other] { $count } 张预览图
}
trace-second-picture = { $count ->
   *[other] { $count } 张隐藏的其他图片
}
trace-embedded-video = { $count ->
   *[other] { $count } 段藏在图片后面的视频
}
trace-cover = { $count ->
   *[other] { $count } 张封面图片
}
trace-attachment = { $count ->
   *[other] { $count } 个附带的文件
}
trace-script = { $count ->
   *[other] { $count } 个脚本
}
trace-link = { $count ->
   *[other] { $count } 个链接
}
trace-form-field = { $count ->
   *[other] { $count } 个表单栏
}
trace-part-name = { $count ->
   *[other] { $count } 个章节、图层或其他部分的名称
}
trace-data-track = { $count ->
   *[other] { $count } 条既非图像也非声音的轨道
}
trace-encoder-message = { $count ->
   *[other] { $count } 条编码程序的信息
}
trace-setting = { $count ->
   *[other] { $count } 项程序或打印机的设置
}
trace-maker-note = { $count ->
   *[other] { $count } 条相机厂家的专用记录
}
trace-exif = { $count ->
   *[other] { $count } 条 EXIF 记录
}
trace-xmp = { $count ->
   *[other] { $count } 条 XMP 记录
}
trace-iptc = { $count ->
   *[other] { $count } 条 IPTC 记录
}
trace-colour-profile = { $count ->
   *[other] { $count } 个色彩配置文件
}
trace-private-block = { $count ->
   *[other] { $count } 块不显示的数据
}
trace-gap = { $count ->
   *[other] { $count } 段藏在各部分之间的数据
}
trace-trailing = { $count ->
   *[other] { $count } 段藏在文件末尾之后的数据
}
trace-member-record = { $count ->
   *[other] { $count } 个压缩包内文件的日期、所有者或注释
}
trace-system-file = { $count ->
   *[other] { $count } 个由电脑加进压缩包的文件
}
trace-byte-order-mark = 字节顺序标记
trace-utf16 = UTF-16 编码（现为 UTF-8）
trace-windows1252 = Windows-1252 编码（现为 UTF-8）
trace-windows-line-ends = Windows 式换行
trace-other-line-ends = { $count ->
   *[other] { $count } 处不常见的换行
}
trace-line-end-blanks = { $count ->
   *[other] { $count } 行末尾的空格或制表符
}
trace-long-blanks = { $count ->
   *[other] { $count } 串过长的空格
}
trace-unusual-spaces = { $count ->
   *[other] { $count } 个不常见的空格
}
trace-zero-width = { $count ->
   *[other] { $count } 个零宽度字符
}
trace-direction = { $count ->
   *[other] { $count } 个书写方向标记
}
trace-variation-selectors = { $count ->
   *[other] { $count } 个选择字形的隐藏标记
}
trace-tags = { $count ->
   *[other] { $count } 个隐藏的标签字符
}
trace-annotations = { $count ->
   *[other] { $count } 个隐藏的注解标记
}
trace-controls = { $count ->
   *[other] { $count } 个控制字符
}
trace-respelled = { $count ->
   *[other] { $count } 个以不常见方式编码的字母
}
trace-stacked-marks = { $count ->
   *[other] { $count } 个叠加到第三十个以上的附加符号
}
gone-all-but-pages = 除页面显示内容以外的一切，页面现在是每英寸 { $dots } 点的图片
gone-parts-of-pages = 页面中无法显示的部分

file-in-file = 这个文件里还有另一个被拒收的文件：
file-unsupported = 这个文件是{ $type }，在这里无法去掉这类文件中隐藏的数据。
file-damaged = 这个文件是{ $type }，但文件不完好。
file-uncleanable = 这个文件是{ $type }，但其中有些内容在这里无法清理。
file-locked = 这个文件是{ $type }，但文件被密码或出售者锁住了。如果可以，请另存一份没有锁的文件再发送。
file-beyond = 这个文件是{ $type }，但文件太大或太复杂，在这里无法清理。
file-unstable = 这个文件是{ $type }，但无法确保把文件清理干净。
file-too-large = 这个文件清理后会超过 { $limit } KiB，这条线索装不下了。请放在另一条线索中发送，或分成几部分发送。
file-not-text = 这个文件看起来像文本，但无法确定其中的文字。请用 UTF-8 重新保存。
file-unreadable = 服务器无法再次读取这个文件。请再发送一次。
file-unshown = 这个 PDF 文档无法清理，其页面在这里也无法显示。
file-unshown-locked = 这个 PDF 文档无法清理，其页面只有用密码才能显示。
file-unshown-large = 这个 PDF 文档无法清理，而且超过 { $pages } 页，或转为图片后超过 { $size } MiB。
file-unshown-work = 这个 PDF 文档无法清理，而且显示其页面所需的处理量超过了单个文件的上限。

file-advice-text = 如果是文本，请用 UTF-8 重新保存。
file-advice-picture = 请存为 JPEG 或 PNG，或对它截屏。
file-advice-sound = 请存为 MP3、FLAC 或 WAV。
file-advice-video = 请存为 MP4，或对它截屏。
file-advice-document = 请导出为 PDF、对它截屏，或把其中的文字复制到您的留言中。
file-advice-pdf = 请打印成新的 PDF、对它截屏，或把其中的文字复制到您的留言中。
file-advice-shown = 请对它截屏，或把其中的文字复制到您的留言中。
file-advice-page = 请对它截屏，或把其中的文字复制到您的留言中。
file-advice-mail = 请对邮件截屏，或把其中的文字复制到您的留言中。
file-advice-archive = 请解压，然后逐个发送里面的文件。
file-advice-program = 请在您的留言中说明它的作用。

file-as-is = 如果里面没有任何会暴露您身份的内容，也可以勾选“{ $box }”。
file-in-parts = 也可以分成几部分发送。
