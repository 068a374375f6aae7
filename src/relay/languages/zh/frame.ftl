frame-name = 向调查人员提供线索
frame-skip = 跳到正文
frame-pages = 页面

frame-form = 提交线索
frame-safety = 保护自己
frame-keys = 钥匙
frame-replies = 回复
frame-status = 已打开

frame-no-scripts = 本页面不运行任何脚本，也不从其他地方加载任何内容。
frame-unreviewed = 还没有以这种语言为母语的人检查过这份译文。有不清楚的地方吗？请看这里：
frame-languages = 其他语言

frame-to-form = 前往表单
frame-problem = 问题：{ $title }

frame-bytes = { $size } 字节
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
