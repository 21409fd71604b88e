/** Provinces and large cities that begin the names of Chinese organisations. */
export const CHINESE_PLACES: readonly string[] = (
  '北京 上海 天津 重庆 香港 澳门 台湾 中国 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 ' +
  '四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 深圳 广州 东莞 佛山 珠海 中山 惠州 厦门 福州 泉州 杭州 宁波 温州 ' +
  '义乌 嘉兴 绍兴 南京 苏州 无锡 常州 徐州 扬州 南通 武汉 长沙 郑州 洛阳 西安 成都 绵阳 昆明 贵阳 南宁 沈阳 大连 长春 哈尔滨 ' +
  '济南 青岛 烟台 威海 石家庄 保定 太原 合肥 芜湖 南昌 兰州 乌鲁木齐 海口 三亚 台北 高雄'
).split(' ');
