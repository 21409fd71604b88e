/** What the key of a "Key: value" line says about the company that the lines are about; English, Russian, Chinese. */
export const LINE_KEYS: Record<string, RegExp> = {
  company:
    /^(?:company|company name|name|registered name|legal name|full name|entity|(?:полное |сокращ[её]нное )?наименование(?: организации)?|企业名称|公司名称|名称)$/i,
  director:
    /^(?:(?:sole |managing |general |executive )?directors?|ceo|chief executive(?: officer)?|chairman(?: of the board)?|(?:генеральный )?директор|руководитель|法定代表人|董事长|总经理|董事)$/i,
  shareholder:
    /^(?:shareholders?|(?:beneficial |ultimate )?owners?|ultimate beneficial owner|ubo|members? and shares?|parent(?: company)?|учредител[ьи]|участник[и]?|акционер[ы]?|股东|控股股东)$/i,
  subsidiary: /^(?:subsidiar(?:y|ies)|дочерн(?:ее общество|ие общества)|子公司)$/i,
  address:
    /^(?:registered (?:office|address|seat)|(?:legal |business |head )?(?:address|office|seat)|headquarters|(?:юридический )?адрес|место нахождения|地址|住所|注册地址)$/i,
  from: /^(?:from|от кого|от|发件人)$/i,
  to: /^(?:to|кому|收件人)$/i,
  date: /^(?:date|sent|дата|日期|发送时间)$/i,
};
