/** What the key of a "Key: value" line or a heading says about the company that the lines are about; English, Russian, Chinese. */
export const LINE_KEYS: Record<string, RegExp> = {
  company:
    /^(?:company|company name|name of (?:the )?company|(?:registered|legal|full|corporate|entity) name|entity|(?:полное |сокращ[её]нное |краткое )?(?:фирменное )?наименование(?: организации| юридического лица| общества)?|企业名称|公司名称|名称)$/i,
  director:
    /^(?:(?:current |sole |managing |general |executive |list of )?(?:directors?|officers?)(?: and officers)?|ceo|chief executive(?: officer)?|chairman(?: of the board)?|board(?: of directors)?|(?:генеральный )?директор|руководитель|法定代表人|董事长|总经理|董事)$/i,
  shareholder:
    /^(?:(?:current |list of )?(?:shareholders?|members)|shareholding(?: structure)?|(?:beneficial |ultimate )?owners?|ultimate beneficial owners?|persons? with significant control|ubo|members? and shares?|parent(?: company)?|учредител[ьи](?: \(участники\))?|участник[и]?|акционер[ы]?|сведения об (?:участниках|учредителях|акционерах)[\p{L} ()/,]*|股东|控股股东|股东信息|股东及出资信息)$/iu,
  subsidiary: /^(?:subsidiar(?:y|ies)|дочерн(?:ее общество|ие общества|ие компании)|子公司|对外投资)$/i,
  address:
    /^(?:registered (?:office|address|seat)(?: address)?|(?:legal |business |head )?(?:address|office|seat)|headquarters|(?:юридический )?адрес(?: юридического лица| местонахождения)?|место нахождения(?: юридического лица)?|地址|住所|注册地址)$/i,
  secretary: /^(?:company |corporate )?secretary$/i,
  name: /^(?:name|full name|фамилия,? имя,? отчество|ф\.? ?и\.? ?о\.?|имя|姓名)$/i,
  post: /^(?:position|post|role|title|должность|职务)$/i,
  appointed: /^(?:appointed(?: on)?|date of appointment|appointment date|дата назначения|任职日期)$/i,
  resigned:
    /^(?:resigned(?: on)?|date of (?:resignation|cessation)|resignation date|дата прекращения полномочий)$/i,
};
