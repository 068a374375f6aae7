gallery-title = 其中有您认得的吗？
gallery-choose = 选一个，告诉我们您知道的事。再小的线索都不嫌小。
gallery-more = 我们还想了解的
gallery-over = 其他征集的结果

appeal-pictures = { $count ->
   *[other] 图片
}
appeal-larger = 放大图片 { $n }
appeal-larger-size = （{ $size } KB，在新标签页中打开）
appeal-over = 这个征集不再接收线索。感谢每一位写信给我们的人。
appeal-over-else = 您知道别的事情吗？任何事都可以作为线索提交。

appeal-outcome-open = 进行中：我们正在征集线索。
appeal-outcome-placed = 已查明：多亏大家的线索，已经辨认出来。
appeal-outcome-too-common = 太常见：在太多地方都能找到。
appeal-outcome-closed = 已结束：我们不再需要线索。

appeal-state-open = 进行中：我们正在征集线索
appeal-state-placed = 已查明：多亏大家的线索，已经辨认出来
appeal-state-too-common = 太常见：在太多地方都能找到
appeal-state-closed = 已结束：我们不再需要线索

question-title = 您认得它吗？
question-hint = 能回答的就回答，其余留空。可以用任何语言写。
question-place = 它在哪里，或来自哪里？
question-place-hint = 国家、城镇、街道、建筑物：您知道得多具体，就写多具体。
question-maker = 它来自哪家商店或厂家？
question-maker-hint = 商店、网站、品牌、工厂，或者有这件东西的酒店。
question-period = 它是什么时候的？
question-period-hint = 它是什么时候制造、出售或使用的？大致猜测就可以。
question-known = 您是怎么知道的？
question-known-hint = 只写您愿意让我们知道的。这可能让人查到您吗？可以不写。
question-certain = 您有多确定？
question-certain-certain = 我确定
question-certain-likely = 很可能
question-certain-unsure = 我不确定
question-certain-none = 不回答

clear-title = 您认得这个吗？
clear-all = 所有征集
clear-way-title = 告诉我们，不必说明您是谁
clear-way-tor = 您不需要账号，也不需要姓名。线索通过 Tor 传送，这样我们看不到您在哪里。
clear-way-get = 在 iPhone 上请使用 Onion Browser。在其他设备上请使用免费的 Tor 浏览器：
clear-way-open = 请在那个浏览器中打开以下网址。请完整复制，或者在 Tor 浏览器中阅读本页时按下按钮：
clear-way-write = 在 Tor 浏览器中写给我们
clear-not-secret = <strong>本页面不是保密的。</strong>您的网络以及运营本网站的人都能看到您来过这里。可能有人会因为您提供线索而伤害您吗？那就不要使用单位、学校或那些人的设备或网络。
